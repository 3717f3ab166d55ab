import ChapterModel
import Testing

@testable import PostReading

@Suite("The block scanner")
struct BlockScannerTests {
  /// Blocks as text: what they are, how deep they stand in containers, and their content.
  private func outline(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let span = bytes.span
    let blocks = BlockScanner.scan(span, in: 0..<bytes.count).blocks
    return blocks.indices.map { index in
      var depth = 0
      var parent = blocks[index].parent
      while let container = parent {
        depth += 1
        parent = blocks[container].parent
      }
      let name = name(of: blocks[index].kind)
      return String(repeating: "  ", count: depth) + name + ": " + span.text(blocks[index].range)
    }
  }

  private func name(of kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "h\(level)"
    case .paragraph: "p"
    case .fencedCode: "fence"
    case .indentedCode: "code"
    case .html: "html"
    case .thematicBreak: "hr"
    case .tableRow: "row"
    case .blockQuote: "quote"
    case .footnote: "footnote"
    case .module: "module"
    case .listItem(let isOrdered): isOrdered ? "ordered" : "item"
    }
  }

  @Test(
    "finds headings",
    arguments: [
      ("# Öppning", ["h1: Öppning"]), ("### a ##  ", ["h3: a"]), ("# a#", ["h1: a#"]),
      ("####### a", ["p: ####### a"]), ("#a", ["p: #a"]), ("#", ["h1: "]), ("## ##", ["h2: "]),
      ("   # a", ["h1: a"]), ("    # a", ["code: # a"]), ("a\n===", ["h1: a"]),
      ("a\nb\n---", ["h2: a\nb"]), ("a\n# b", ["p: a", "h1: b"]), ("\n---", ["hr: ---"]),
      ("- a\n---", ["item: -", "  p: a", "hr: ---"]), ("#\tä", ["h1: ä"]),
    ])
  func headings(text: String, blocks: [String]) {
    #expect(outline(text) == blocks)
  }

  @Test(
    "finds list items with what they hold",
    arguments: [
      ("- a\n  b", ["item: -", "  p: a\n  b"]),
      ("- a\nb", ["item: -", "  p: a\nb"]),
      ("- a\n- b", ["item: -", "  p: a", "item: -", "  p: b"]),
      ("- a\n  - b", ["item: -", "  p: a", "  item: -", "    p: b"]),
      ("- a\n\t- b", ["item: -", "  p: a", "  item: -", "    p: b"]),
      ("-\ta\n\n\tb", ["item: -", "  p: a", "  p: b"]),
      ("1. a\n2. b", ["ordered: 1.", "  p: a", "ordered: 2.", "  p: b"]),
      ("a\n2. b", ["p: a\n2. b"]), ("a\n1. b", ["p: a", "ordered: 1.", "  p: b"]),
      ("a\n-", ["h2: a"]), ("a\n*", ["p: a\n*"]), ("-a", ["p: -a"]), ("* * *", ["hr: * * *"]),
      ("-\n\n  a", ["item: -", "p: a"]), ("- a\n\n\nb", ["item: -", "  p: a", "p: b"]),
      ("-     a", ["item: -", "  code: a"]), ("1234567890. a", ["p: 1234567890. a"]),
    ])
  func items(text: String, blocks: [String]) {
    #expect(outline(text) == blocks)
  }

  @Test(
    "takes nothing in code, comments and HTML for Markdown",
    arguments: [
      ("```\n# a\n```\nb", ["fence: ```\n# a\n```", "p: b"]), ("~~~ x\n- a", ["fence: ~~~ x\n- a"]),
      ("````\n```\n````", ["fence: ````\n```\n````"]), ("``` a`b", ["p: ``` a`b"]),
      ("<!--\n# a\n\n- b -->\nc", ["html: <!--\n# a\n\n- b -->", "p: c"]),
      ("<div>\n# a\n\n# b", ["html: <div>\n# a", "h1: b"]), ("a\n<u>b</u>", ["p: a\n<u>b</u>"]),
      ("<u>\n# a", ["html: <u>\n# a"]), ("<u>ä</u>", ["p: <u>ä</u>"]),
      ("<pre>\n\n# a\n</pre>", ["html: <pre>\n\n# a\n</pre>"]),
      ("- ```\n  # a\n\nb", ["item: -", "  fence: ```\n  # a\n", "p: b"]),
    ])
  func verbatim(text: String, blocks: [String]) {
    #expect(
      outline(text).map { $0.replacing("\n", with: "⏎") }.map(trimmed)
        == blocks.map { $0.replacing("\n", with: "⏎") }.map(trimmed))
  }

  @Test(
    "takes comments and modules of MDX for no text",
    arguments: [
      ("import A from 'b'\nimport 'c'\n\n# d", ["module: import A from 'b'\nimport 'c'", "h1: d"]),
      ("import {\n  A,\n} from \"b\";\n\nc", ["module: import {\n  A,\n} from \"b\";", "p: c"]),
      ("export const a = {b: 1}\n\nc", ["module: export const a = {b: 1}", "p: c"]),
      ("export default A;\nb", ["module: export default A;\nb"]),
      ("import the data from a file", ["p: import the data from a file"]),
      ("export default settings first", ["p: export default settings first"]),
      ("a\nimport 'b'", ["p: a\nimport 'b'"]), ("- import 'b'", ["item: -", "  p: import 'b'"]),
      ("{/*\n# ä\n\n- b */}\nc", ["html: {/*\n# ä\n\n- b */}", "p: c"]),
      ("{/* a */} b", ["p: {/* a */} b"]), ("{/* a\n\n# b", ["p: {/* a", "h1: b"]),
      ("<Ö a={1} />\n# b", ["p: <Ö a={1} />", "h1: b"]),
    ])
  func modules(text: String, blocks: [String]) {
    #expect(outline(text) == blocks)
  }

  /// Without the line ends that a block which its container ended may keep.
  private func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix("⏎") { line.removeLast() }
    return line
  }

  @Test(
    "finds quotes and tables",
    arguments: [
      ("> a\nb", ["quote: >", "  p: a\nb"]), ("> a\n> b", ["quote: >", "  p: a\n> b"]),
      (">> a", ["quote: >", "  quote: >", "    p: a"]),
      ("> a\n\nb", ["quote: >", "  p: a", "p: b"]),
      ("[^1]: a\n\n    b\nc", ["footnote: [^1]: ", "  p: a", "  p: b\nc"]),
      ("ä\n[^å]:\n    - b", ["p: ä", "footnote: [^å]:", "  item: -", "    p: b"]),
      ("[^]: a", []), ("[^a b]: c", []), ("\u{1A}\n[a]: b", []),
      ("\u{1A} [a]: b", ["p: \u{1A} [a]: b"]),
      ("| a | b |\n|---|:-:|\n| ä | d |\ne", ["row: | a | b |", "row: | ä | d |", "row: e"]),
      ("a | b\n-|-\n\nc", ["row: a | b", "p: c"]), ("| a |\n|---|---|", ["p: | a |\n|---|---|"]),
      ("x\na | b\n-|-", ["p: x", "row: a | b"]),
    ])
  func quotesAndTables(text: String, blocks: [String]) {
    #expect(outline(text) == blocks)
  }

  @Test func `keeps reference definitions by their folded labels`() throws {
    let text = "[Äpple  Två]: <https://youtu.be/a b> \"Titel\"\n[b]:\n  /c\ntext"
    let bytes = Array(text.utf8)
    let span = bytes.span
    let scan = BlockScanner.scan(span, in: 0..<bytes.count)
    let targets = scan.definitions.mapValues { span.text($0.destination) }
    #expect(targets == ["äpple två": "https://youtu.be/a b", "b": "/c"])
    #expect(scan.blocks.map { span.text($0.range) } == ["text"])
  }

  @Test func `gives the items of one list one number`() {
    let bytes = Array("- a\n- b\n  + c\n\n* d\n\ntext\n\n* e".utf8)
    let span = bytes.span
    let items = BlockScanner.scan(span, in: 0..<bytes.count).blocks.filter {
      $0.kind == .listItem(isOrdered: false)
    }
    #expect(items.map(\.list) == [0, 0, 1, 2, 3])
    #expect(items.map(\.listDepth) == [1, 1, 2, 1, 1])
  }
}
