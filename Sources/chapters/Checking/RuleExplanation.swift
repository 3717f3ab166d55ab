import ChapterFormats
import ChapterModel
import PostChecking
import Terminal

/// What `--explain` writes: a rule's page, or a line for each rule.
enum RuleExplanation {
  /// The page of a rule, or all rules for the word `all`.
  static func write(_ word: String, to output: inout OutputBuffer) throws(CommandFailure) {
    guard word != "all" else { return writeList(to: &output) }
    let rule: Rule
    do throws(UnknownRuleWord) {
      rule = try RuleWord.rule(word)
    } catch {
      throw .wrongUse(error.description)
    }
    if let page = RuleBook.page(of: rule) { write(page, to: &output) }
  }

  private static func writeList(to output: inout OutputBuffer) {
    let width = RuleBook.pages.map(\.rule.name.count).max() ?? 0
    for page in RuleBook.pages {
      let name = page.rule.name
      let gap = String(repeating: " ", count: width + 2 - name.count)
      let severity = page.rule.severity.rawValue
      let rest = String(repeating: " ", count: 9 - severity.count)
      output.append(raw: "\(page.rule.id)  \(name)\(gap)\(severity)\(rest)\(page.summary)\n")
    }
  }

  private static func write(_ page: RulePage, to output: inout OutputBuffer) {
    let fix = page.fix.map { ", \($0.rawValue) fix" } ?? ""
    output.append(
      raw: "\(page.rule.id) \(page.rule.name) (\(page.rule.severity.rawValue)\(fix))\n\n")
    for text in [page.summary, page.reason] {
      for line in TextWrap.lines(of: text, width: 80) { output.append(raw: line.string + "\n") }
      output.append("\n")
    }
    write(page.bad, "Breaks it", to: &output)
    output.append("\n")
    write(page.good, "Fine", to: &output)
  }

  private static func write(
    _ examples: [String], _ title: String, to output: inout OutputBuffer
  ) {
    for (number, example) in examples.enumerated() {
      if number > 0 { output.append("\n") }
      output.append(raw: "\(title):\n\n")
      for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
        let text = DisplayText(String(line)).string
        output.append(raw: text.isEmpty ? "\n" : "    \(text)\n")
      }
    }
  }
}
