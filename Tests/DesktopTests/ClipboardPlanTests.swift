import Desktop
import Testing

@Suite struct ClipboardPlanTests {
  /// A desktop, what is installed there, and the steps expected.
  struct Case: Sendable, CustomTestStringConvertible {
    let variables: [String: String]
    var platform = Platform.linux
    let installed: Set<String>
    let steps: [[ClipboardRoute]]

    var testDescription: String { "\(platform) \(variables) \(installed.sorted())" }
  }

  private static let ssh = ["SSH_CONNECTION": "10.0.0.2 50000 10.0.0.1 22"]
  private static let wayland = ["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"]
  private static let tmux = ["TMUX": "/tmp/tmux-0/default,7,0", "TERM": "tmux-256color"]
  private static let all: Set = [
    "pbcopy", "wl-copy", "xclip", "xsel", "clip.exe", "tmux", "screen",
  ]

  @Test(arguments: [
    Case(variables: [:], installed: all, steps: [[.osc52]]),
    Case(variables: [:], platform: .macOS, installed: all, steps: [[.pbcopy], [.osc52]]),
    Case(
      variables: wayland, installed: all, steps: [[.wlCopy], [.xclip], [.xsel], [.osc52]]),
    Case(variables: ["DISPLAY": ":0"], installed: ["xsel"], steps: [[.xsel], [.osc52]]),
    Case(variables: ["DISPLAY": ":0"], installed: ["wl-copy"], steps: [[.osc52]]),
    Case(
      variables: ["WSL_DISTRO_NAME": "Debian"], installed: all, steps: [[.clipExe], [.osc52]]),
    Case(variables: tmux, installed: all, steps: [[.tmux, .osc52]]),
    Case(variables: tmux, installed: [], steps: [[.osc52]]),
    Case(
      variables: tmux.merging(wayland) { $1 }, installed: ["wl-copy", "tmux"],
      steps: [[.wlCopy], [.tmux, .osc52]]),
    Case(variables: ["STY": "7.pts-0"], installed: all, steps: [[.osc52InScreen]]),
    Case(
      variables: tmux.merging(["STY": "7.pts-0"]) { $1 }, installed: all,
      steps: [[.tmux, .osc52]]),
    Case(variables: ["TERM": "linux"], installed: all, steps: []),
    Case(
      variables: ["TERM": "linux", "DISPLAY": ":0"], installed: ["xclip"], steps: [[.xclip]]),
  ])
  func `takes the routes in order`(_ given: Case) {
    #expect(ClipboardPlan(for: given.environment).steps == given.steps)
  }

  @Test(arguments: [wayland, ["WSL_DISTRO_NAME": "Debian"], tmux])
  func `leaves this machine's clipboard alone over ssh`(variables: [String: String]) {
    let given = Case(variables: variables.merging(Self.ssh) { $1 }, installed: Self.all, steps: [])
    let isInTmux = variables["TMUX"] != nil
    #expect(
      ClipboardPlan(for: given.environment).steps == [isInTmux ? [.tmux, .osc52] : [.osc52]])
  }
}

extension ClipboardPlanTests.Case {
  var environment: Environment {
    let installed = installed
    return Environment(platform: platform, variables: variables) {
      installed.contains($0) ? "/usr/bin/\($0)" : nil
    }
  }
}
