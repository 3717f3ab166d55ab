import Desktop
import Testing

@Suite struct EnvironmentTests {
  private static func environment(
    _ variables: [String: String], _ platform: Platform = .linux
  ) -> Environment {
    Environment(platform: platform, variables: variables) { _ in nil }
  }

  @Test(
    arguments: [
      ([:], false),
      (["SSH_CONNECTION": "10.0.0.2 50000 10.0.0.1 22"], true),
      (["SSH_TTY": "/dev/pts/3"], true),
      (["SSH_CLIENT": "10.0.0.2 50000 22"], true),
      (["SSH_TTY": ""], false),
      (["SSH_AUTH_SOCK": "/run/agent", "SSH_AGENT_PID": "7"], false),
    ])
  func `tells a shell over ssh from a local agent`(variables: [String: String], isRemote: Bool) {
    #expect(Self.environment(variables).isRemote == isRemote)
  }

  @Test(
    arguments: [
      ([:], Platform.linux, false),
      (["DISPLAY": ":0"], .linux, true),
      (["WAYLAND_DISPLAY": "wayland-1"], .linux, true),
      (["DISPLAY": ""], .linux, false),
      ([:], .macOS, true),
    ])
  func `knows a display`(variables: [String: String], platform: Platform, hasDisplay: Bool) {
    #expect(Self.environment(variables, platform).hasDisplay == hasDisplay)
  }

  @Test(
    arguments: [
      ([:], Platform.linux, false),
      (["WSL_DISTRO_NAME": "Debian"], .linux, true),
      (["WSL_INTEROP": "/run/WSL/8_interop"], .linux, true),
      (["WSL_DISTRO_NAME": "Debian"], .macOS, false),
    ])
  func `knows Windows around it`(variables: [String: String], platform: Platform, isWSL: Bool) {
    #expect(Self.environment(variables, platform).isWSL == isWSL)
  }

  @Test func `finds the first program on PATH that may be run`() throws {
    let first = try ProgramFolder()
    let second = try ProgramFolder()
    try second.add("öffne", "exit 0")
    let environment = Environment(variables: ["PATH": "\(first.path):\(second.path)"])
    #expect(environment.path(of: "öffne") == "\(second.path)/öffne")
    try first.add("öffne", "exit 0")
    #expect(environment.path(of: "öffne") == "\(first.path)/öffne")
  }

  @Test(arguments: ["", ".", "bin", "::"])
  func `leaves relative folders of PATH out`(path: String) {
    #expect(Environment(variables: ["PATH": path]).path(of: "Package.swift") == nil)
  }

  @Test(arguments: ["", "bin/sh", "/bin/sh", "..", "nicht-da"])
  func `finds no program by a path or a wrong name`(name: String) {
    #expect(Environment(variables: ["PATH": "/bin:/usr/bin"]).path(of: name) == nil)
  }

  @Test func `reads this process's variables`() {
    #expect(Environment.current.path(of: "sh") != nil)
    #expect(Environment.current.value("PATH")?.contains("/") == true)
  }
}
