/// The time among the parameters of a link to another host than YouTube, and what is odd about it.
struct TimeParameters {
  /// The first time that makes sense.
  private(set) var start: Timestamp?

  /// What is odd.
  private(set) var flaws: [LinkFlaw] = []

  private let range: Range<Int>

  /// Looks through the parameters from an offset on for one of those names.
  init(
    _ text: Span<UInt8>, from offset: Int, before end: Int, names: [StaticString],
    as syntax: LinkTime.Syntax
  ) {
    range = offset..<max(offset, end)
    var next = offset
    var separators = SeparatorOrder()
    while let parameter = LinkParameter.next(text, at: &next, before: end) {
      if separators.isOdd(text[parameter.separator]) { note(.secondQuestionMark, parameter.mark) }
      guard names.contains(where: { text.spells($0, in: parameter.name) }) else { continue }
      let time = LinkTime.read(text, in: parameter.value, as: syntax)
      if time == nil { note(.timeMalformed, parameter.valueOrAll) }
      start = start ?? time
    }
  }

  /// Adds something that is odd.
  mutating func note(_ rule: Rule, _ range: Range<Int>) {
    flaws.append(LinkFlaw(rule, range))
  }

  /// The value of another parameter.
  func value(_ text: Span<UInt8>, of name: StaticString) -> Range<Int>? {
    var next = range.lowerBound
    while let parameter = LinkParameter.next(text, at: &next, before: range.upperBound) {
      if text.spells(name, in: parameter.name) { return parameter.value }
    }
    return nil
  }
}
