/// What a row of a list says of a chapter.
package struct PackedRow {
  /// The bytes of its title among those of the packed chapters.
  package let title: Range<Int>

  /// When it starts.
  package let start: Timestamp

  /// When it ends, where that is known.
  package let end: Timestamp?

  /// The line of the post that it stands in.
  package let line: Int

  /// Whether it lies in the talk's first video, with a link of the list's form.
  package let isRegular: Bool
}
