/// Someone who writes or speaks.
struct Person {
  let name: String
  let role: String
  let organisation: String

  /// Anyone.
  init(_ dice: inout Dice) {
    name = dice.pick(Vocabulary.givenNames) + " " + dice.pick(Vocabulary.familyNames)
    role = dice.pick(Vocabulary.roles)
    organisation = dice.pick(Vocabulary.organisations)
  }

  /// As posts list speakers.
  var line: String { "\(name) - \(role), \(organisation)" }
}
