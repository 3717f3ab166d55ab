import ChapterFormats
import ChapterModel
import TestPrograms
import Testing

@testable import PostChecking

@Suite("A difference")
struct UnifiedDiffTests {
  private func diff(_ old: String, _ edits: [Edit]) -> (diff: String, new: String) {
    var text = EditedText(Array(old.utf8))
    text.apply(edits)
    var output = OutputBuffer()
    UnifiedDiff.write(text, path: "größe.md", to: &output)
    return (
      String(decoding: output.bytes, as: UTF8.self), String(decoding: text.bytes, as: UTF8.self)
    )
  }

  @Test("shows the lines that changed with three around them")
  func one() {
    let old = (1...9).map { "Zeile \($0)\n" }.joined()
    let place = 8 * 4 + 6
    let expected = """
      --- a/größe.md
      +++ b/größe.md
      @@ -2,7 +2,7 @@
       Zeile 2
       Zeile 3
       Zeile 4
      -Zeile 5
      +Zeile X
       Zeile 6
       Zeile 7
       Zeile 8

      """
    #expect(diff(old, [Edit(place..<place + 1, "X")]).diff == expected)
  }

  @Test(
    "names the file so that git and patch find it",
    arguments: [
      ("größe.md", "größe.md"), ("./größe.md", "größe.md"), (".//ä/ö.md", "ä/ö.md"),
      ("ä ö.md", "ä ö.md"), ("./å \"雪\".md", "å \"雪\".md"), ("\\å\té.md", "\\å\té.md"),
    ])
  func names(path: String, file: String) throws {
    var text = EditedText(Array("å\nä\n".utf8))
    text.apply([Edit(0..<2, "Å")])
    var output = OutputBuffer()
    UnifiedDiff.write(text, path: path, to: &output)
    let diff = String(decoding: output.bytes, as: UTF8.self)
    for (program, arguments) in [
      ("git", ["apply", "-"]), ("patch", ["-p1", "--silent", "--batch"]),
    ] {
      let folder = try TemporaryFolder()
      try folder.write(file, "å\nä\n")
      let run = try ProgramRun(program, arguments, in: folder.path, input: diff)
      // 127 is env's word for a program that isn't there.
      guard run.status != 127 else { continue }
      #expect(run.status == 0, "\(program): \(run.errors)\(run.output)\(diff)")
      #expect(try folder.text(file) == "Å\nä\n", "\(program)")
    }
    #expect(DiffName.text("/tmp/ä.md", side: "a") == "/tmp/ä.md")
  }

  @Test("says where a file ends without a line feed")
  func end() {
    let head = "--- a/größe.md\n+++ b/größe.md\n@@ -1,2 +1,2 @@\n Öl\n-Säge\n"
    let mark = "\\ No newline at end of file\n"
    #expect(diff("Öl\nSäge", [Edit(9..<9, "\n")]).diff == head + mark + "+Säge\n")
    #expect(diff("Öl\nSäge", [Edit(4..<5, "s")]).diff == head + mark + "+säge\n" + mark)
    #expect(diff("Öl\nSäge\n", [Edit(9..<10, "")]).diff == head + "+Säge\n" + mark)
  }

  @Test("of a whole line that comes or goes is that line alone")
  func lines() {
    #expect(
      diff("å\nä\nö\n", [Edit(3..<3, "ü\n")]).diff.hasSuffix("@@ -1,3 +1,4 @@\n å\n+ü\n ä\n ö\n"))
    #expect(diff("å\nä\nö\n", [Edit(3..<6, "")]).diff.hasSuffix("@@ -1,3 +1,2 @@\n å\n-ä\n ö\n"))
    #expect(diff("å\n", [Edit(0..<3, "")]).diff.hasSuffix("@@ -1 +0,0 @@\n-å\n"))
    #expect(diff("", [Edit(0..<0, "å\n")]).diff.hasSuffix("@@ -0,0 +1 @@\n+å\n"))
    #expect(diff("å\n", []).diff.isEmpty)
  }

  @Test("of any edits, in rounds, is what patch makes the new text of", arguments: 1...40)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters = ["a", "ö", "\n", "\n", "雪", "\r\n"]
    let old = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      letters.randomElement(using: &random) ?? "a"
    }.joined()
    var text = EditedText(Array(old.utf8))
    for _ in 0..<3 {
      var edits: [Edit] = []
      var place = 0
      while place < text.bytes.count {
        let start = min(text.bytes.count, place + Int.random(in: 0...40, using: &random))
        let end = min(text.bytes.count, start + Int.random(in: 0...5, using: &random))
        let new = (0..<Int.random(in: 0...3, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "a"
        }
        edits.append(Edit(start..<end, new.joined()))
        place = end + 1
      }
      var expected = text.bytes
      for edit in edits.reversed() {
        expected.replaceSubrange(edit.range, with: edit.replacement.utf8)
      }
      text.apply(edits)
      #expect(text.bytes == expected, "seed \(seed)")
    }
    var output = OutputBuffer()
    UnifiedDiff.write(text, path: "post.md", to: &output)
    let folder = try TemporaryFolder()
    try folder.write("post.md", old)
    let diff = String(decoding: output.bytes, as: UTF8.self)
    let run = try ProgramRun(
      "git", ["apply", "--unidiff-zero", "--whitespace=nowarn", "-"], in: folder.path, input: diff)
    #expect(run.status == 0 || diff.isEmpty, "seed \(seed): \(run.errors)\n\(diff)")
    // A text of which nothing is left is a file without bytes.
    #expect(
      try folder.text("post.md") == String(decoding: text.bytes, as: UTF8.self), "seed \(seed)")
  }
}
