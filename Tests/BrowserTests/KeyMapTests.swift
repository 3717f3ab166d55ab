import Browser
import Terminal
import Testing

@Suite("The key map")
struct KeyMapTests {
  @Test("names no key twice")
  func unique() {
    let keys = KeyMap.defaults.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("finds the action of every key it names")
  func finds() {
    for binding in KeyMap.defaults.bindings {
      for key in binding.keys { #expect(KeyMap.defaults.action(for: key) == binding.action) }
    }
    #expect(KeyMap.defaults.action(for: .character("ß")) == nil)
  }

  @Test("is shown whole by the help")
  func help() {
    var text = ""
    for top in 0..<60 {
      var state = SampleCatalog.state(100, 40, .showHelp)
      _ = state.update(.moveSelection(top))
      text += BrowserView(state).frame().text
    }
    for binding in KeyMap.defaults.bindings {
      #expect(text.contains(binding.keyNames), "\(binding.keyNames)")
    }
  }

  @Test("gives the footer keys that do what it says")
  func footer() {
    let footer = BrowserView(SampleCatalog.state(120, 40)).frame().text.split(separator: "\n").last
    #expect(footer == " Enter into  y copy  o open  ? keys  p play  q quit  ] next talk")
  }

  @Test("takes pasted text for no key")
  func paste() {
    #expect(Action(.paste("q"), keys: .defaults) == .pasted)
    #expect(Action(.woken, keys: .defaults) == nil)
    #expect(Action(.key(.character("y")), keys: .defaults) == .copyLink)
  }
}
