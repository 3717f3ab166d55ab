/// The escape sequences that ask a terminal to fill its clipboard (OSC 52 of xterm's control
/// sequences).
enum TerminalClipboard {
  private static let escape: UInt8 = 0x1B
  private static let bell: UInt8 = 0x07

  /// The longest text, in bytes, that nobody refuses: Chromium OS's scripts and the editors' plugins
  /// after them send no sequence of more than 100,000 bytes, since terminals drop longer ones.
  static let safeText = 74_994

  /// The longest text, in bytes, that there is any sense in sending: tmux drops a sequence whole that is
  /// longer than 1 MiB (its input buffer; measured with 3.3a).
  static let longestText = 786_420

  /// The longest string that GNU screen's versions pass on is 256 bytes, four of them the frame.
  private static let screenPiece = 252

  /// `ESC ] 52 ; c ; BASE64 ESC \`, in one piece.
  static func sequence(_ text: String) -> [UInt8] {
    body(text) + [escape, UInt8(ascii: "\\")]
  }

  /// The same for GNU screen, in DCS strings `ESC P … ESC \`. The sequence ends in BEL there, since
  /// its own `ESC \` would end the string around it.
  static func sequenceInScreen(_ text: String) -> [UInt8] {
    let sequence = body(text) + [bell]
    return stride(from: 0, to: sequence.count, by: screenPiece).flatMap { start in
      [escape, UInt8(ascii: "P")]
        + sequence[start..<min(start + screenPiece, sequence.count)]
        + [escape, UInt8(ascii: "\\")]
    }
  }

  private static func body(_ text: String) -> [UInt8] {
    [escape] + Array("]52;c;".utf8) + Base64.encode(Array(text.utf8))
  }
}
