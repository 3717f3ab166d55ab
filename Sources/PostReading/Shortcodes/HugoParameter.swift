import ChapterModel

/// What Hugo's own `youtube` shortcode takes, by its documentation.
enum HugoParameter {
  /// Why single quotes don't do.
  static let quotesSentence = "Single quotes are no quotes to Hugo; write double ones."

  /// What to say of parameters that it doesn't know.
  static func unknownSentence(_ names: [String]) -> String {
    let last = names.last ?? ""
    let list =
      names.count > 1 ? "\(Array(names.dropLast()).joined(separator: ", ")) or \(last)" : last
    return "Hugo's own youtube shortcode doesn't know \(list); a site may have its own."
  }

  /// What is wrong with a parameter.
  static func fault(of parameter: ShortcodeParameter) -> (rule: Rule, sentence: String)? {
    if parameter.value.hasPrefix("'") { return (.shortcodeSingleQuotes, quotesSentence) }
    guard let name = parameter.name else { return nil }
    guard names.contains(name) else {
      return (.shortcodeUnknownParameter, unknownSentence([name]))
    }
    guard name == "start" || name == "end", Int(parameter.value) == nil else { return nil }
    return (.shortcodeTime, "Hugo takes whole seconds here, such as start=884.")
  }

  private static let names: Set = [
    "allowFullScreen", "autoplay", "class", "controls", "end", "id", "loading", "loop", "mute",
    "start", "title",
  ]
}
