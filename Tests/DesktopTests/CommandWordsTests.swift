import Testing

@testable import Desktop

@Suite struct CommandWordsTests {
  @Test(arguments: [
    ("", []), ("  ", []), ("vim", ["vim"]), (" vim  -u NONE ", ["vim", "-u", "NONE"]),
    ("code --wait", ["code", "--wait"]), ("'mein editor' -n", ["mein editor", "-n"]),
    (#""/opt/Über uns/vi" +x"#, ["/opt/Über uns/vi", "+x"]), (#"a\ b c\"d"#, ["a b", "c\"d"]),
    (#"a''b """#, ["ab", ""]), (#"'a\b' "\"""#, [#"a\b"#, "\""]), ("'offen bis", ["offen bis"]),
    ("vi; id $(id) `id` | x > y &", ["vi;", "id", "$(id)", "`id`", "|", "x", ">", "y", "&"]),
    (#"ende\"#, [#"ende\"#]),
  ])
  func `are what blanks divide, and nothing of a shell's`(text: String, words: [String]) {
    #expect(CommandWords.split(text) == words)
  }
}
