import ChapterModel
import PostReading

/// Finds the comments that silence rules.
///
///     comment = opening *blank kind *(blank / ",") *(word *(blank / ",")) [" -- " reason] closing
///     kind    = "chapters-disable" ["-line" / "-next-line" / "-file"] / "chapters-enable"
///
/// `CommentNotation` has the marks. In code fences there are none. Takes time in proportion to the
/// text's length.
enum CommentScanner {
  /// The comments of a file in the order written.
  static func comments(in text: Span<UInt8>, path: String) -> [SilencingComment] {
    var found: [SilencingComment] = []
    var offset = 0
    var place: Place?
    while let start = firstWord(text, from: offset) {
      let known = place ?? Place(text, path: path)
      place = known
      offset = start + 1
      guard let (kind, wordsStart) = kind(text, at: start),
        let (notation, opening) = notation(text, before: start, known),
        let comment = comment(kind, text, opening..<wordsStart, notation)
      else { continue }
      found.append(comment)
      offset = comment.range.upperBound
    }
    guard !found.isEmpty else { return [] }
    var fences = CodeFences()
    return found.filter { !fences.hold($0.range.lowerBound, text) }
  }

  /// What says which notations a file has.
  private struct Place {
    let format: PostFormat

    /// Its front matter, where that knows comments.
    let header: Range<Int>

    init(_ text: Span<UInt8>, path: String) {
      format = PostFormat(path: path)
      let extent = HeaderScanner.read(text)
      header = extent.knowsComments ? extent.header : 0..<0
    }
  }

  /// How many bytes a comment has at most.
  private static let limit = 2048

  private static let stem: StaticString = "chapters-"

  private static func firstWord(_ text: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    while true {
      offset = text.firstOffset(from: offset, before: text.count) { $0 == UInt8(ascii: "c") }
      guard offset < text.count else { return nil }
      if text.has(stem, at: offset, before: text.count) { return offset }
      offset += 1
    }
  }

  /// The kind whose word begins there, the longest that fits, and the offset behind it.
  private static func kind(
    _ text: Span<UInt8>, at start: Int
  ) -> (SilencingComment.Kind, end: Int)? {
    for kind in SilencingComment.Kind.allCases
    where text.has(kind.word, at: start, before: text.count) {
      let end = start + kind.word.utf8CodeUnitCount
      let isWhole =
        end == text.count || !isWordByte(text[end]) || text.has("-->", at: end, before: text.count)
      if isWhole { return (kind, end) }
    }
    return nil
  }

  /// The notation whose opening mark stands before an offset, and where.
  private static func notation(
    _ text: Span<UInt8>, before offset: Int, _ place: Place
  ) -> (CommentNotation, opening: Int)? {
    var start = offset
    while start > 0, text[start - 1].isBlank || text[start - 1].isLineEnd { start -= 1 }
    for notation in CommentNotation.allCases {
      let opening = start - notation.opening.utf8CodeUnitCount
      guard text.has(notation.opening, at: opening, before: start),
        notation.closing != nil || isLineComment(notation, text, opening..<offset, place)
      else { continue }
      return (notation, opening)
    }
    return nil
  }

  /// Whether a mark begins its line, with the comment's word behind it, in a place where it begins a
  /// comment.
  private static func isLineComment(
    _ notation: CommentNotation, _ text: Span<UInt8>, _ range: Range<Int>, _ place: Place
  ) -> Bool {
    guard range.allSatisfy({ !text[$0].isLineEnd }) else { return false }
    var start = range.lowerBound
    while start > 0, text[start - 1].isBlank { start -= 1 }
    guard start == 0 || text[start - 1].isLineEnd else { return false }
    switch notation {
    case .asciiDoc: return place.format == .asciiDoc
    case .reStructuredText: return place.format == .reStructuredText
    case .header: return place.header.contains(range.lowerBound)
    case .html, .mdx: return true
    }
  }

  /// The comment whose opening mark and kind take a range.
  private static func comment(
    _ kind: SilencingComment.Kind, _ text: Span<UInt8>, _ head: Range<Int>,
    _ notation: CommentNotation
  ) -> SilencingComment? {
    var offset = head.upperBound
    var words: [SilencingComment.Word] = []
    var isReason = false
    let end = min(text.count, offset + limit)
    while offset < end {
      if let closing = notation.closing, text.has(closing, at: offset, before: end) {
        offset += closing.utf8CodeUnitCount
        return made(kind, words, head.lowerBound..<offset, head.upperBound)
      }
      if notation.closing == nil, text[offset].isLineEnd { break }
      if isReason || !isWordByte(text[offset]) {
        offset += 1
        continue
      }
      let word = offset..<wordEnd(text, from: offset)
      offset = word.upperBound
      isReason = text.spells("--", in: word)
      if !isReason { words.append(read(text, word)) }
    }
    guard notation.closing == nil else { return nil }
    return made(kind, words, head.lowerBound..<offset, head.upperBound)
  }

  private static func made(
    _ kind: SilencingComment.Kind, _ words: [SilencingComment.Word], _ range: Range<Int>,
    _ start: Int
  ) -> SilencingComment {
    SilencingComment(
      kind: kind, words: words, range: range,
      wordsRange: (words.first?.range.lowerBound ?? start)..<(words.last?.range.upperBound ?? start)
    )
  }

  /// The end of a word, which does not take a closing mark with it: `CH001-->`.
  private static func wordEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, isWordByte(text[end]), !text.has("-->", at: end, before: text.count) {
      end += 1
    }
    return max(end, start + 1)
  }

  private static func read(_ text: Span<UInt8>, _ range: Range<Int>) -> SilencingComment.Word {
    let word = text.text(range)
    do throws(UnknownRuleWord) {
      return SilencingComment.Word(range: range, text: word, rules: try RuleWord.rules(word))
    } catch {
      return SilencingComment.Word(range: range, text: word, rules: [])
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isDigitOrLetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
