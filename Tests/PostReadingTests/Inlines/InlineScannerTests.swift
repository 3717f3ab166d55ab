import ChapterModel
import Testing

@testable import PostReading

@Suite("The inline scanner")
struct InlineScannerTests {
  private func read(_ text: String, isHTML: Bool = false) -> (plain: String, links: [String]) {
    let bytes = Array(text.utf8)
    let span = bytes.span
    let body = Body(span, from: 0)
    let range = body.blocks.first?.range ?? 0..<bytes.count
    let content =
      isHTML || body.blocks.isEmpty
      ? InlineScanner.scan(span, in: range, isHTML: isHTML) : body.content(of: 0, span)
    let plain = PlainText(content.tokens, of: content, span)
    return (plain.string, content.links.map { span.text($0.destination) })
  }

  @Test(
    "shows the text that readers of the page see",
    arguments: [
      ("<u>Öppning</u> **för** _alla_", "Öppning för alla"), ("a*b*c d_e_f", "abc d_e_f"),
      ("***a** b*", "a b"), ("**a*", "*a"), ("* a *", "* a *"), ("a ** b", "a ** b"),
      ("~~bort~~ ~kvar", "bort ~kvar"), ("`a*b*` ``c`d``", "a*b* c`d"), ("`öppen", "`öppen"),
      ("\\*a\\* \\q", "*a* \\q"), ("a &amp; b &#228; &#xE4; &nix;", "a & b ä ä &nix;"),
      ("a <!-- b --> c", "a c"), ("a {/* b\nc */} d", "a d"), ("a {/* b", "a {/* b"),
      ("<A b={\"c\"} {...d} e={`f ${g} }`}/>h", "h"), ("<A.B c='d'>e</A.B>", "e"),
      ("<A b={c} d", "<A b={c} d"), ("<A b={{c: '}'}}>d</A>", "d"), ("<a.b>", "<a.b>"),
      ("a < b > c", "a < b > c"), ("a\n  b  \nc", "a b c"),
      ("[Länk](/x \"t\") ![Bild](/y)", "Länk Bild"), ("[a] (b)", "[a] (b)"), ("a\tb", "a b"),
      ("日本*語*です", "日本語です"), ("«*a*»", "«a»"),
    ])
  func plainText(source: String, plain: String) {
    #expect(read("text " + source).plain == "text " + plain)
  }

  @Test(
    "finds links",
    arguments: [
      ("[a](/ä)", ["/ä"]), ("[a](</b c>)", ["/b c"]), ("[a](/b_(c))", ["/b_(c)"]),
      ("[a](/b 'c')", ["/b"]), ("[a](/b c)", []), ("[a]()", [""]), ("[a [b](/c)](/d)", ["/c"]),
      ("[![a](/b)](/c)", ["/b", "/c"]), ("`[a](/b)`", []), ("\\[a](/b)", []), ("[a\\](/b)", []),
      ("<https://a.b/ä>", ["https://a.b/ä"]), ("se https://a.b/c).", ["https://a.b/c"]),
      ("(https://a.b/(c))", ["https://a.b/(c)"]), ("\"https://a.b\"", ["https://a.b"]),
      ("xhttps://a.b", []), ("www.a.b, awww.a.b", ["www.a.b"]),
      ("https://a/b, http://.a", ["https://a/b"]),
      ("https://a.b/?c=1&amp;d=2", ["https://a.b/?c=1&amp;d=2"]),
      ("text <a href='/b'>c</a> <a name=x>", ["/b"]), ("[x]\n\n[x]: /y", ["/y"]),
      ("[a][x] [b][] [c]\n\n[X]: /y\n[b]: /z", ["/y", "/z"]), ("[a](/b)[c](/d)", ["/b", "/d"]),
    ])
  func links(source: String, destinations: [String]) {
    #expect(read(source).links == destinations)
  }

  @Test func `looks at tags and entities alone in HTML`() {
    let read = read("<a href=\"/b\">*c* &amp; [d](/e)</a>", isHTML: true)
    #expect(read.plain == "*c* & [d](/e)")
    #expect(read.links == ["/b"])
  }

  @Test func `passes over the marks of quotes between lines`() {
    #expect(read("> a [b\n> c](/d)").links.isEmpty)
    let bytes = Array("> a [b\n> c](/d)".utf8)
    let span = bytes.span
    let body = Body(span, from: 0)
    let content = body.content(of: 1, span)
    #expect(PlainText(content.tokens, of: content, span).string == "a b c")
    #expect(content.links.map { span.text($0.destination) } == ["/d"])
  }
}
