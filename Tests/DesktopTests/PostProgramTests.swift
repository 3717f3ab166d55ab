import Testing

@testable import Desktop

@Suite struct PostProgramTests {
  private static let path = "/etc/passwd"

  private func arguments(
    _ program: PostProgram, _ variables: [String: String], installed: Set<String>
  ) throws -> [String] {
    let environment = Environment(platform: .linux, variables: variables) {
      installed.contains($0) ? "/usr/bin/\($0)" : nil
    }
    return try program.command(for: Self.path, line: 7, environment: environment).arguments
  }

  @Test(arguments: [
    (["VISUAL": "nvim -R", "EDITOR": "ed"], ["nvim", "-R", "+7", path]),
    (["VISUAL": " ", "EDITOR": "hx"], ["hx", "\(path):7"]),
    (["EDITOR": "code --wait"], ["code", "--wait", "--goto", "\(path):7"]),
    (["EDITOR": "kate"], ["kate", "--line", "7", path]),
    (["EDITOR": "eigener"], ["eigener", path]),
    ([:], ["vi", "+7", path]),
  ])
  func `edits at the line`(variables: [String: String], arguments: [String]) throws {
    let installed: Set = ["nvim", "ed", "hx", "code", "kate", "eigener", "vi", "nano"]
    #expect(try self.arguments(.editor, variables, installed: installed) == arguments)
  }

  @Test(arguments: [
    (["PAGER": "less -S"], ["less", "-S", "+7", path]), (["PAGER": "bat"], ["bat", path]),
    ([:], ["less", "+7", path]),
  ])
  func `reads at the line`(variables: [String: String], arguments: [String]) throws {
    #expect(try self.arguments(.pager, variables, installed: ["less", "more", "bat"]) == arguments)
  }

  @Test func `says what is missing`() {
    #expect(throws: LaunchError.notInstalled(["fehlt"])) {
      try arguments(.editor, ["EDITOR": "fehlt -x"], installed: ["vi"])
    }
    #expect(throws: LaunchError.notInstalled(["editor", "vi", "nano"])) {
      try arguments(.editor, [:], installed: [])
    }
    #expect(throws: LaunchError.notReadable("/nirgends.md")) {
      try PostProgram.pager.command(for: "/nirgends.md", line: 1)
    }
  }

  @Test(arguments: [
    ("-x.md", "./-x.md"), ("+x.md", "./+x.md"), ("a/b.md", "./a/b.md"), ("./a.md", "./a.md"),
    ("/a.md", "/a.md"), ("$(id)'\" \n.md", "./$(id)'\" \n.md"),
  ])
  func `takes no path for an option, a command or code`(path: String, argument: String) {
    #expect(LineArguments.arguments(for: "/usr/bin/vim", path: path, line: 1) == ["+1", argument])
    #expect(LineArguments.arguments(for: "/usr/bin/hx", path: path, line: 1) == ["\(argument):1"])
  }
}
