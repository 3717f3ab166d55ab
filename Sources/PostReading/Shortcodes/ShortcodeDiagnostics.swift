import ChapterModel

/// Says what is wrong with the shortcodes of videos; those of other things are their site's affair.
enum ShortcodeDiagnostics {
  /// The diagnostics of a text's shortcodes, in their order.
  static func of(
    _ shortcodes: [ShortcodeReading], in text: Span<UInt8>, _ table: LineTable
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var unknown: Set<String> = []
    for reading in shortcodes {
      switch reading {
      case .comment: continue
      case .broken(let flaw, let shortcode) where isVideos(shortcode):
        let quoted = shortcode.parameters.contains { $0.value.hasPrefix("'") }
        if let fault = fault(flaw == .mixedParameters && quoted ? .singleQuotes : flaw) {
          diagnostics.append(
            Diagnostic(
              fault.rule, at: table.location(of: shortcode.range.lowerBound), fault.sentence,
              range: shortcode.range))
        }
      case .shortcode(let shortcode) where isHugosOwn(shortcode, text):
        diagnostics += faults(of: shortcode.parameters, unknown: &unknown, table)
      case .broken, .shortcode: continue
      }
    }
    return diagnostics
  }

  /// What is wrong with parameters. Names that Hugo doesn't know are said together, each once in a
  /// post: who has a shortcode of his own uses them in all calls.
  private static func faults(
    of parameters: [ShortcodeParameter], unknown said: inout Set<String>, _ table: LineTable
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var unknown: [ShortcodeParameter] = []
    for parameter in parameters {
      guard let fault = HugoParameter.fault(of: parameter) else { continue }
      if fault.rule == .shortcodeUnknownParameter {
        if said.insert(parameter.name ?? "").inserted { unknown.append(parameter) }
        continue
      }
      found.append(
        Diagnostic(
          fault.rule, at: table.location(of: parameter.range.lowerBound), fault.sentence,
          range: parameter.range))
    }
    guard let first = unknown.first else { return found }
    let sentence = HugoParameter.unknownSentence(unknown.compactMap(\.name))
    return found + [
      Diagnostic(
        .shortcodeUnknownParameter, at: table.location(of: first.range.lowerBound), sentence,
        range: first.range)
    ]
  }

  private static func isVideos(_ shortcode: Shortcode) -> Bool {
    switch EmbedName(shortcode.name) {
    case .youTube, .vimeo, .peerTube: true
    case .video, .other: false
    }
  }

  private static func isHugosOwn(_ shortcode: Shortcode, _ text: Span<UInt8>) -> Bool {
    let start = shortcode.range.lowerBound
    return shortcode.name == "youtube" && !shortcode.isClosing
      && ShortcodeForm(text, at: start, before: text.count) != nil
  }

  private static func fault(_ flaw: ShortcodeFlaw) -> (rule: Rule, sentence: String)? {
    switch flaw {
    case .unclosed:
      (.shortcodeUnclosed, "This shortcode never ends; close it and its quotes in the same call.")
    case .mixedParameters:
      (
        .shortcodeMixedParameters,
        "This shortcode has parameters with and without a name; give all of them one or none."
      )
    case .noBlank:
      (.shortcodeNoBlank, "No blank stands before the end of this shortcode; write one.")
    case .singleQuotes: (.shortcodeSingleQuotes, HugoParameter.quotesSentence)
    case .badCharacter: nil
    }
  }
}
