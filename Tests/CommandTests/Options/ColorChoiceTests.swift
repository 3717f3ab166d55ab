import Desktop
import Testing

@testable import chapters

@Suite struct `Colours` {
  @Test(
    "are on as asked for, else on a terminal that has them and a person who wants them",
    arguments: [
      (ColorChoice.auto, true, [:], true),
      (.auto, false, [:], false),
      (.auto, true, ["NO_COLOR": "1"], false),
      (.auto, true, ["NO_COLOR": ""], true),
      (.auto, true, ["TERM": "dumb"], false),
      (.always, false, ["NO_COLOR": "1", "TERM": "dumb"], true),
      (.never, true, [:], false),
    ] as [(ColorChoice, Bool, [String: String], Bool)])
  func choice(choice: ColorChoice, isTerminal: Bool, variables: [String: String], isOn: Bool) {
    let environment = Environment(variables: variables)
    #expect(choice.isOn(onTerminal: isTerminal, in: environment) == isOn)
  }
}
