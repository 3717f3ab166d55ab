import Browser
import Terminal
import Testing

@Suite("The key map")
struct KeyMapTests {
  @Test("names no keys twice in a place", arguments: KeyPlace.allCases)
  func unique(place: KeyPlace) {
    let keys = KeyMap.defaults.bindings.filter { $0.place == place }.flatMap(\.sequences)
    #expect(Set(keys).count == keys.count)
  }

  @Test("has no keys that another sequence begins with", arguments: KeyPlace.allCases)
  func prefixes(place: KeyPlace) {
    let keys = KeyMap.defaults.bindings.filter { $0.place == place }.flatMap(\.sequences)
    for one in keys {
      #expect(!keys.contains { $0.count > one.count && $0.starts(with: one) }, "\(one.name)")
    }
  }

  @Test("names no action twice, and names it as configs write it")
  func names() {
    let names = NamedAction.all.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names { #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)") }
  }

  @Test("finds the action of all keys it names")
  func finds() {
    for binding in KeyMap.defaults.bindings {
      for keys in binding.sequences {
        #expect(KeyMap.defaults.meaning(of: keys, in: binding.place) == .action(binding.action))
      }
    }
    #expect(KeyMap.defaults.meaning(of: [.character("ß")], in: .lists) == nil)
    #expect(KeyMap.defaults.meaning(of: [.character("z")], in: .lists) == .prefix)
  }

  @Test("knows which keys may follow others")
  func follow() {
    let following = KeyMap.defaults.continuations(of: [.character("z")], in: .lists)
    #expect(following.map(\.keyNames) == ["z", "t", "b"])
  }

  @Test("is shown whole by the help")
  func help() {
    var text = ""
    for row in stride(from: 0, to: 120, by: 10) {
      var state = SampleCatalog.state(100, 40, .showHelp)
      _ = state.update(.moveSelection(row))
      text += BrowserView(state).frame().text
    }
    for binding in KeyMap.defaults.bindings where binding.place == .lists {
      #expect(text.contains(binding.keyNames), "\(binding.keyNames)")
      #expect(text.contains(binding.action.title.prefix(40)), "\(binding.action.title)")
    }
  }

  @Test("gives the footer keys that do what it says")
  func footer() {
    let footer = BrowserView(SampleCatalog.state(120, 40)).frame().text.split(separator: "\n").last
    #expect(
      footer
        == " Enter into  y copy  o open  ? help  p play  S everywhere  Space mark  / search  f filter  q quit  ] next talk  s sort"
    )
  }
}
