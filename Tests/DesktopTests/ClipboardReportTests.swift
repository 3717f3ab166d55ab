import Desktop
import Testing

@Suite struct ClipboardReportTests {
  private static let hung = ClipboardOutcome.failed("hung and was ended")

  @Test(arguments: [
    ([ClipboardAttempt(.wlCopy, .confirmed)], "Copied with wl-copy"),
    (
      [ClipboardAttempt(.tmux, .confirmed), ClipboardAttempt(.osc52, .sent)],
      "Copied to the tmux buffer, sent to the terminal (OSC 52)"
    ),
    ([ClipboardAttempt(.osc52, .sent)], "Sent to the terminal by OSC 52 (it may not allow it)"),
    (
      [ClipboardAttempt(.osc52InScreen, .sent)],
      "Sent to the terminal by OSC 52 (it may not allow it)"
    ),
    (
      [
        ClipboardAttempt(.wlCopy, hung), ClipboardAttempt(.xclip, .failed("failed with status 1")),
        ClipboardAttempt(.osc52, .sent),
      ],
      "Sent to the terminal by OSC 52 (it may not allow it); wl-copy hung and was ended;"
        + " xclip failed with status 1"
    ),
    (
      [ClipboardAttempt(.tmux, .failed("failed with status 1")), ClipboardAttempt(.osc52, .sent)],
      "Sent to the terminal by OSC 52 (it may not allow it); tmux failed with status 1"
    ),
    (
      [ClipboardAttempt(.xsel, .failed("failed with status 1"))],
      "Not copied: xsel failed with status 1"
    ),
    (
      [ClipboardAttempt(.osc52, .sentLong(kilobytes: 120))],
      "Sent to the terminal by OSC 52 (many take no text of 120 kB)"
    ),
    (
      [
        ClipboardAttempt(.tmux, .confirmed),
        ClipboardAttempt(.osc52, .failed("is not for a text of 900 kB")),
      ],
      "Copied to the tmux buffer; OSC 52 is not for a text of 900 kB"
    ),
    ([], "Not copied: no clipboard program and no terminal that has a clipboard"),
  ])
  func `says what was done`(attempts: [ClipboardAttempt], sentence: String) {
    #expect(ClipboardReport(attempts).sentence == sentence)
  }

  @Test func `calls nothing confirmed that the terminal was only sent`() {
    let report = ClipboardReport([ClipboardAttempt(.osc52, .sent)])
    #expect(report.isCopied && !report.isConfirmed)
  }

  @Test func `calls nothing copied when all ways failed`() {
    #expect(!ClipboardReport([ClipboardAttempt(.wlCopy, Self.hung)]).isCopied)
    #expect(!ClipboardReport([]).isCopied)
  }
}
