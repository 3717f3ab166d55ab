import ChapterModel

/// Says what is wrong with the shortcodes of videos; those of other things are their site's affair.
enum ShortcodeDiagnostics {
  /// A diagnostic for each broken shortcode that would embed a video.
  static func of(_ shortcodes: [ShortcodeReading], _ table: LineTable) -> [Diagnostic] {
    shortcodes.compactMap { reading in
      guard case .broken(let flaw, let shortcode) = reading,
        shortcode.name.lowercased().contains("youtu"), let fault = fault(flaw)
      else { return nil }
      return Diagnostic(
        fault.rule, at: table.location(of: shortcode.range.lowerBound), fault.sentence)
    }
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
    case .badCharacter: nil
    }
  }
}
