import Testing

@testable import Desktop

@Suite("A command of one's own")
struct CommandTemplateTests {
  private static let values = CommandValues(
    url: "https://youtu.be/-QÜ?t=884", start: 884, title: "Größe {end} $(id) 'x'", talk: "-rf ~",
    id: "-dQw4w9WgXc.tag@884")

  @Test(
    "has values inside its arguments, one argument each",
    arguments: [
      (["mpv", "--start={start}", "{url}"], ["--start=884", "https://youtu.be/-QÜ?t=884"]),
      (["x", "a{start}b{start}"], ["a884b884"]), (["x", "{title}"], ["Größe {end} $(id) 'x'"]),
      (["x", "--title={talk}"], ["--title=-rf ~"]), (["x", "--", "{talk}"], ["--", "-rf ~"]),
      (["x", "{{url}}", "{ url }", "{}", "{URL}", "}"], ["{url}", "{ url }", "{}", "{URL}", "}"]),
      (["x", ""], [""]), (["x", "--end={end}", "{end}", "z"], ["z"]), (["x"], []),
    ])
  func values(words: [String], arguments: [String]) throws {
    let command = try CommandTemplate(words: words, for: .play)
    #expect(try command.arguments(with: Self.values) == arguments)
  }

  @Test(
    "never gives a program a value as an option",
    arguments: [["x", "{talk}"], ["x", "-a", "{id}"], ["x", "{id}x", "--"]])
  func options(words: [String]) throws {
    let command = try CommandTemplate(words: words, for: .open)
    #expect(throws: LaunchError.self) { try command.arguments(with: Self.values) }
  }

  @Test("is read from a line as from words")
  func line() throws {
    let words = ["/opt/Über uns/player", "--at", "{start}", "{url} {title}"]
    #expect(
      try CommandTemplate(line: "'/opt/Über uns/player' --at {start} \"{url} {title}\"", for: .play)
        == CommandTemplate(words: words, for: .play))
  }

  @Test(
    "is refused with what to write",
    arguments: [
      ("", "no program is named: write one, or leave this out"),
      ("vi 'ä", "a quote isn't closed, or a backslash ends it"),
      (#"vi ä\"#, "a quote isn't closed, or a backslash ends it"),
      ("''", "no program is named: write one, or leave this out"),
      ("{url}", "the program itself can't be a placeholder"),
      ("x{id}", "the program itself can't be a placeholder"),
      ("bin/x", "bin/x may be another file in each folder: write the whole path, or ~/…"),
      (
        "x {ulr}",
        "there is no {ulr} here: write one of {url} {start} {end} {title} {talk} {id}, or {{ulr}} for itself"
      ),
      (
        "x {text}",
        "there is no {text} here: write one of {url} {start} {end} {title} {talk} {id}, or {{text}} for itself"
      ),
    ])
  func refused(line: String, message: String) {
    let error = #expect(throws: CommandTemplateError.self) {
      try CommandTemplate(line: line, for: .open)
    }
    #expect(error?.message == message)
  }

  @Test("has no control characters in its values, but what is copied keeps its lines")
  func controls() throws {
    let values = CommandValues(title: "a\u{0}b\nc\u{1B}").with(.text, "1\n2\u{0}")
    let command = try CommandTemplate(words: ["x", "{title}", "{text}"], for: .copy)
    #expect(try command.arguments(with: values) == ["a b c ", "1\n2 "])
  }
}
