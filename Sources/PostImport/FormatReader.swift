import ChapterModel

/// Reads one form of input.
protocol FormatReader {
  /// The posts that a text spells; what is odd in parts of it stands in their diagnostics.
  ///
  /// - Parameters:
  ///   - text: the bytes, without a byte order mark.
  ///   - file: the name they were found under.
  /// - Returns: the posts, one for each event.
  /// - Throws: where the text as a whole is not of the form.
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post]
}
