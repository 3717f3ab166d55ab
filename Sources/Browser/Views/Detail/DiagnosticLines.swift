import ChapterModel
import Terminal

/// The faults of a talk or a post, each with the place it stands at.
struct DiagnosticLines {
  /// The path of the post.
  let path: String
  let faults: [PostFaults.Fault]
  let width: Int

  /// A sign, then `path:line:column: sentence [CH011 odd-separator]`, broken at blanks.
  var lines: [DetailLine] { faults.flatMap { lines(of: $0) } }

  private func lines(of fault: PostFaults.Fault) -> [DetailLine] {
    let diagnostic = fault.diagnostic
    let (style, sign) = Self.look(of: fault.severity)
    let place = "\(path):\(diagnostic.location.line):\(diagnostic.location.column)"
    let rule = "[\(diagnostic.rule.id) \(diagnostic.rule.name)]"
    let text = "\(place): \(diagnostic.message) \(rule)"
    return WordWrap.lines(of: text, width: width - 2).enumerated().map { number, line in
      var detail = DetailLine(line, .plain)
      let mark = DisplayText(number == 0 ? "\(sign) " : "  ")
      detail.spans.insert(DetailLine.Span(text: mark, style: style), at: 0)
      detail.faultLine = diagnostic.location.line
      return detail
    }
  }

  /// How severe the worst is and how many there are, in one span: `▲ 2`; nil where there is nothing
  /// that readers need to know.
  static func summary(of faults: [PostFaults.Fault]) -> DetailLine.Span? {
    let severities = faults.map(\.severity).filter { $0 >= .warning }
    guard let worst = severities.max() else { return nil }
    let (style, sign) = look(of: worst)
    return DetailLine.Span(text: DisplayText("\(sign) \(severities.count)"), style: style)
  }

  private static func look(of severity: Severity) -> (style: Style, sign: String) {
    switch severity {
    case .error: (.failure, Style.failure.sign ?? "")
    case .warning: (.warning, Style.warning.sign ?? "")
    case .info: (.muted, "·")
    }
  }
}
