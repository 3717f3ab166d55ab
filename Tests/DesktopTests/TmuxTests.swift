import Testing

@testable import Desktop

@Suite struct TmuxTests {
  private static let tmux = Environment.current.path(of: "tmux")

  /// Runs tmux against a server of our own, which reads no one's settings; how it ended.
  private func run(_ arguments: [String], socket: String) throws -> ChildEnd? {
    let path = try #require(Self.tmux)
    let child = try Child(
      path: path, arguments: ["tmux", "-f", "/dev/null", "-S", socket] + arguments,
      variables: ["PATH": "/usr/bin:/bin", "TERM": "screen", "LC_ALL": "C.UTF-8"])
    let end = child.end(by: .now + .seconds(10))
    if end == nil { child.kill() }
    return end
  }

  @Test(.enabled(if: tmux != nil)) func `holds exactly what was copied`() throws {
    let text = "https://www.youtube.com/watch?v=aMvI5E9-LYI&t=195s Größe 雪 'quoted' $(id)"
    let programs = try ProgramFolder()
    let socket = "\(programs.path)/s"
    #expect(try run(["new-session", "-d", "exec sleep 60"], socket: socket) == .exited(0))
    let path = try #require(Self.tmux)
    let environment = Environment(
      platform: .linux, variables: ["TMUX": "\(socket),1,0", "TERM": "screen"]
    ) { $0 == "tmux" ? path : nil }
    let report = Clipboard.copy(text, environment: environment) { _ in true }
    #expect(report.sentence == "Copied to the tmux buffer, sent to the terminal (OSC 52)")
    #expect(try run(["save-buffer", "\(programs.path)/copied"], socket: socket) == .exited(0))
    #expect(try programs.text("copied") == text)
    #expect(try run(["kill-server"], socket: socket) == .exited(0))
  }
}
