import ChapterModel

/// What is said of parts of an input that can't be read.
enum InputProblem {
  /// A time that is none.
  static func noTime(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .inputSyntax, at: location,
      "\u{201C}\(text.inOneLine.prefix(40))\u{201D} is no time of this form; the chapter is left out."
    )
  }

  /// A link that leads into no video, of something that is none by itself either.
  static func noVideo(_ link: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .inputSyntax, at: location,
      "\u{201C}\(link.inOneLine.prefix(80))\u{201D} is no link to a video; the entry is left out."
    )
  }

  /// An object that lacks what makes it a talk or chapter.
  static func missing(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.inputSyntax, at: location, "There is no \(name) here; this part is left out.")
  }
}
