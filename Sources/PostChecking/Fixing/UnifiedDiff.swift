public import ChapterFormats
import PostReading

/// What changed in a file, as `diff -u` and git write it, so that `patch` takes it.
public enum UnifiedDiff {
  /// How many lines around a change are shown.
  private static let context = 3

  /// A change of whole lines: which of the old ones go, and the new ones with their ends.
  private struct LineChange {
    var old: Range<Int>
    var new: [ArraySlice<UInt8>]
  }

  /// Writes the difference; nothing where nothing changed.
  public static func write(_ text: EditedText, path: String, to output: inout OutputBuffer) {
    guard text.isChanged else { return }
    let lines = lines(of: text.original[...])
    let changes = lineChanges(text, lines)
    for (mark, side) in [("--- ", "a"), ("+++ ", "b")] as [(StaticString, String)] {
      output.append(mark)
      output.append(raw: DiffName.text(path, side: side))
      output.append("\n")
    }
    var shift = 0
    for hunk in hunks(changes, lineCount: lines.count) {
      write(hunk, lines, shift: &shift, to: &output)
    }
  }

  /// The lines of a text with their ends, which are line feeds alone: so `diff` counts them.
  private static func lines(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.endIndex
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }

  /// The changes, each widened to whole lines; those that share a line are one.
  private static func lineChanges(
    _ text: EditedText, _ lines: [ArraySlice<UInt8>]
  ) -> [LineChange] {
    var joined: [(old: Range<Int>, bytes: [UInt8], end: Int)] = []
    for change in text.changes {
      let first = firstLine(of: change.range, lines)
      let end = lastLine(of: change, lines, from: first)
      if var last = joined.last, first < last.old.upperBound {
        last.bytes += text.original[last.end..<change.range.lowerBound] + change.new
        last.end = change.range.upperBound
        last.old = last.old.lowerBound..<max(last.old.upperBound, end)
        joined[joined.count - 1] = last
      } else {
        let start = first < lines.count ? lines[first].startIndex : text.original.count
        let bytes = Array(text.original[start..<change.range.lowerBound]) + change.new
        joined.append((first..<end, bytes, change.range.upperBound))
      }
    }
    return joined.map { change in
      let end = change.old.isEmpty ? change.end : lines[change.old.upperBound - 1].endIndex
      let bytes = change.bytes + text.original[change.end..<max(end, change.end)]
      return LineChange(old: change.old, new: Self.lines(of: bytes[...]))
    }
  }

  /// The first line that a change touches; behind a last line without an end that line itself.
  private static func firstLine(of range: Range<Int>, _ lines: [ArraySlice<UInt8>]) -> Int {
    let first = lines.partitionPoint { $0.endIndex <= range.lowerBound }
    let isGlued = first == lines.count && lines.last.map { $0.last != 0x0A } ?? false
    return isGlued ? first - 1 : first
  }

  /// The line behind the last one that a change touches. One that puts whole lines in front of a line
  /// touches none.
  private static func lastLine(
    of change: (range: Range<Int>, new: [UInt8]), _ lines: [ArraySlice<UInt8>], from first: Int
  ) -> Int {
    guard first < lines.count else { return first }
    let range = change.range
    if range.isEmpty, change.new.last == 0x0A, lines[first].startIndex == range.lowerBound {
      return first
    }
    let end = lines.partitionPoint { $0.endIndex < max(range.upperBound, range.lowerBound + 1) }
    return min(end + 1, lines.count)
  }

  /// The changes by hunks: those whose contexts meet are in one.
  private static func hunks(_ changes: [LineChange], lineCount: Int) -> [[LineChange]] {
    var hunks: [[LineChange]] = []
    for change in changes {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private static func write(
    _ hunk: [LineChange], _ lines: [ArraySlice<UInt8>], shift: inout Int,
    to output: inout OutputBuffer
  ) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let start = max(0, first.old.lowerBound - context)
    let end = min(lines.count, last.old.upperBound + context)
    let growth = hunk.reduce(0) { $0 + $1.new.count - $1.old.count }
    output.append("@@ -")
    writeSpan(start, end - start, to: &output)
    output.append(" +")
    writeSpan(start + shift, end - start + growth, to: &output)
    output.append(" @@\n")
    shift += growth
    var next = start
    for change in hunk {
      for line in lines[next..<change.old.lowerBound] { write(line, " ", to: &output) }
      for line in lines[change.old] { write(line, "-", to: &output) }
      for line in change.new { write(line, "+", to: &output) }
      next = change.old.upperBound
    }
    for line in lines[next..<end] { write(line, " ", to: &output) }
  }

  /// `first,count`, the first counted from 1; of no line the one before.
  private static func writeSpan(_ first: Int, _ count: Int, to output: inout OutputBuffer) {
    output.append(decimal: count == 0 ? first : first + 1)
    guard count != 1 else { return }
    output.append(",")
    output.append(decimal: count)
  }

  private static func write(
    _ line: ArraySlice<UInt8>, _ mark: StaticString, to output: inout OutputBuffer
  ) {
    output.append(mark)
    for byte in line { output.append(byte) }
    if line.last != 0x0A { output.append("\n\\ No newline at end of file\n") }
  }
}
