/// A way to a clipboard.
public enum ClipboardRoute: Hashable, Sendable {
  /// The command that the person wants.
  case command(CommandTemplate)

  /// macOS's own program.
  case pbcopy

  /// `wl-copy` of wl-clipboard, on Wayland.
  case wlCopy

  /// `xclip`, on X11.
  case xclip

  /// `xsel`, on X11.
  case xsel

  /// Windows' own program, from the Windows Subsystem for Linux.
  case clipExe

  /// tmux's newest buffer, and with `-w` the clipboard of the terminal around tmux (tmux 3.2).
  case tmux

  /// The escape sequence OSC 52, straight to the terminal.
  case osc52

  /// OSC 52 through GNU screen, which passes on what comes in DCS strings.
  case osc52InScreen

  /// The program that takes the text; nil for escape sequences.
  public var program: String? {
    switch self {
    case .command(let command): command.program
    case .pbcopy: "pbcopy"
    case .wlCopy: "wl-copy"
    case .xclip: "xclip"
    case .xsel: "xsel"
    case .clipExe: "clip.exe"
    case .tmux: "tmux"
    case .osc52, .osc52InScreen: nil
    }
  }

  /// The program's arguments, without those that have values.
  var arguments: [String] {
    switch self {
    case .command, .pbcopy, .clipExe, .osc52, .osc52InScreen: []
    // Told the type, wl-copy starts no xdg-mime to guess it.
    case .wlCopy: ["--type", "text/plain"]
    case .xclip: ["-selection", "clipboard", "-in"]
    case .xsel: ["--clipboard", "--input"]
    case .tmux: ["load-buffer", "-w", "-"]
    }
  }

  /// The text as its program reads it.
  ///
  /// `clip.exe` takes bytes for the console's code page, unless they are UTF-16.
  func bytes(of text: String) -> [UInt8] {
    guard self == .clipExe, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return Array(text.utf8) }
    return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
