import Settings
import Terminal
import TestPrograms
import Testing

@Suite("The configuration's file")
struct ConfigurationFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("xdg/chapters/config.toml", "theme = \"dark\"\nlibrary = \"vorträge\"\n")
    try folder.write("home/.config/chapters/config.toml", "theme = \"light\"\n")
    try folder.write("andere.toml", "theme = \"mono\"\nlibrary = \"~/x\"\n")
  }

  private func read(
    _ variables: [String: String], named: String? = nil
  ) throws -> ConfigurationReading {
    try ConfigurationFile(named: named) { variables[$0] }.read()
  }

  @Test("is the one of the option, the variable, XDG_CONFIG_HOME, or the home, in this order")
  func order() throws {
    var variables = ["HOME": folder.path("home")]
    #expect(try read(variables).configuration.theme == .light)
    variables["XDG_CONFIG_HOME"] = folder.path("xdg")
    #expect(try read(variables).configuration.theme == .dark)
    variables["CHAPTERS_CONFIG"] = folder.path("andere.toml")
    #expect(try read(variables).configuration.theme == .mono)
    let option = folder.path("home/.config/chapters/config.toml")
    #expect(try read(variables, named: option).configuration.theme == .light)
  }

  @Test("is looked for in the home where variables are empty or relative")
  func unset() throws {
    let variables = ["HOME": folder.path("home"), "XDG_CONFIG_HOME": "xdg", "CHAPTERS_CONFIG": ""]
    #expect(try read(variables).configuration.theme == .light)
  }

  @Test("has relative paths in its own folder and ~ in the home")
  func paths() throws {
    let variables = ["HOME": "/home/jörg", "XDG_CONFIG_HOME": folder.path("xdg")]
    #expect(
      try read(variables).configuration.library == [folder.path("xdg/chapters/vorträge")])
    let other = try read(variables, named: folder.path("andere.toml"))
    #expect(other.configuration.library == ["/home/jörg/x"])
    let homeless = try read([:], named: folder.path("andere.toml"))
    #expect(homeless.problems.map(\.message) == ["there is no HOME for ~: write the whole path"])
  }

  @Test("need not be there unless someone named it")
  func missing() throws {
    #expect(try read([:]) == ConfigurationReading())
    let nothing = try read(["HOME": folder.path("nichts")])
    #expect(nothing.configuration == Configuration() && nothing.problems.isEmpty)
    #expect(throws: ConfigurationError.self) { try read([:], named: folder.path("nichts")) }
    #expect(throws: ConfigurationError.self) { try read([:], named: "") }
    let error = #expect(throws: ConfigurationError.self) {
      try read(["CHAPTERS_CONFIG": "/nichts\u{1B}/da"])
    }
    #expect(
      error?.description
        == "/nichts\u{FFFD}/da: cannot be read: No such file or directory (CHAPTERS_CONFIG names it)"
    )
  }

  @Test("that can't be read is a sentence, or an error where someone named it")
  func unreadable() throws {
    try folder.makeFolder("falsch/chapters/config.toml")
    let reading = try read(["XDG_CONFIG_HOME": folder.path("falsch")])
    let path = folder.path("falsch/chapters/config.toml")
    #expect(reading.problems.map(\.description) == ["\(path):1:1: cannot be read: Is a directory"])
    #expect(throws: ConfigurationError.self) { try read([:], named: path) }
  }

  @Test("ends where it's endless, and waits for nobody")
  func endless() throws {
    #expect(throws: ConfigurationError.self) { try read([:], named: "/dev/zero") }
    #expect(try read([:], named: "/dev/null").configuration == Configuration())
    try folder.makeFolder("fifo/chapters")
    #expect(folder.makeFIFO("fifo/chapters/config.toml"))
    #expect(try read(["XDG_CONFIG_HOME": folder.path("fifo")]).problems.isEmpty)
  }
}
