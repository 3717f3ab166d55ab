import PostReading
import Testing

@Suite("The scanner of Hugo's shortcodes")
struct ShortcodeScannerTests {
  @Test(
    "reads parameters as Hugo does",
    arguments: [
      ("{{< youtube P9pO0fPGVeo >}}", ["P9pO0fPGVeo"]),
      ("{{<youtube -iv1ga0l_o>}}", ["-iv1ga0l_o"]),
      ("{{% youtube P9pO0fPGVeo %}}", ["P9pO0fPGVeo"]),
      ("{{< youtube id=P9pO0fPGVeo >}}", ["id=P9pO0fPGVeo"]),
      ("{{< youtube id=\"P9pO0fPGVeo\">}}", ["id=P9pO0fPGVeo"]),
      (
        "{{< youtube id= \"P9pO0fPGVeo\" title=\"Grüße – x\" >}}",
        ["id=P9pO0fPGVeo", "title=Grüße – x"]
      ),
      ("{{< youtube id=https://youtu.be/x?t=1 >}}", ["id=https://youtu.be/x?t=1"]),
      ("{{< youtube `a\n\"b\"` 3.14 >}}", ["a\n\"b\"", "3.14"]),
      ("{{< youtube \"a \\\"b\\\" c\" >}}", ["a \"b\" c"]),
      ("{{< youtube \\\"a b\\\" >}}", ["a b"]), ("{{< youtube 'a' >}}", nil),
      ("{{<\nyoutube\n\ta\n>}}", ["a"]), ("{{< youtube >}}", []),
      ("{{< youtube größe=ä >}}", ["größe=ä"]),
      ("{{< youtube a=\"\" >}}", ["a="]), ("{{< youtube \"C:\\\\\" >}}", nil),
    ] as [(String, [String]?)])
  func parameters(text: String, parameters: [String]?) {
    guard case .shortcode(let shortcode)? = Self.read(text) else {
      #expect(parameters == nil)
      return
    }
    #expect(shortcode.name == "youtube")
    #expect(Self.flat(shortcode) == parameters)
    #expect(shortcode.range == 0..<text.utf8.count)
  }

  @Test("knows what closes and what closes itself")
  func closing() throws {
    #expect(try Self.shortcode("{{< /details >}}").isClosing)
    #expect(try Self.shortcode("{{< figure a />}}").isSelfClosing)
    #expect(try Self.shortcode("{{< figure />}}").name == "figure")
    #expect(try Self.shortcode("{{< media/figure/>}}").name == "media/figure")
    #expect(try !Self.shortcode("{{< figure >}}").isSelfClosing)
    #expect(try Self.shortcode("{{< time.inline >}}").name == "time.inline")
  }

  @Test(
    "says why a shortcode is none, and reads what it can",
    arguments: [
      ("{{< youtube id=P9pO0fPGVeo>}} x", .noBlank, ["id=P9pO0fPGVeo"], " x"),
      ("{{< youtube \"a\" id=\"b\" >}} x", .mixedParameters, ["a", "id=b"], " x"),
      ("{{< youtube id=\"b\" a >}} x", .mixedParameters, ["id=b", "a"], " x"),
      ("{{< youtube P9pO0fPGVeo?t=1 >}} x", .badCharacter, ["P9pO0fPGVeo"], " x"),
      ("{{< youtube a %}} x", .unclosed, ["a"], " x"),
      ("{{< youtube id=a%}} x", .unclosed, ["id=a"], " x"),
      ("{{< youtube a\nDer Text", .unclosed, ["a"], "\nDer Text"),
      ("{{< youtube a\nDer Text, x {{< b >}}", .badCharacter, ["a"], "\nDer Text, x {{< b >}}"),
      ("{{< youtube \"a >}} x", .unclosed, [], " x"), ("{{< youtube `a", .unclosed, [], "`a"),
      ("{{< youtube a {{< b >}}", .unclosed, ["a"], "{{< b >}}"),
      ("{{< youtube id={{< b >}}", .unclosed, [], "{{< b >}}"),
      ("{{< youtube id = a >}} x", .badCharacter, ["id"], " x"),
      ("{{<>}} x", .badCharacter, [], " x"), ("{{< -a >}} x", .badCharacter, [], " x"),
      ("{{< a.b >}} x", .badCharacter, [], " x"), ("{{</* x", .unclosed, [], " x"),
      ("{{<", .unclosed, [], ""),
    ] as [(String, ShortcodeFlaw, [String], String)])
  func flaws(text: String, flaw: ShortcodeFlaw, parameters: [String], rest: String) {
    guard case .broken(let found, let shortcode)? = Self.read(text) else {
      Issue.record("Hugo refuses \(text)")
      return
    }
    #expect(found == flaw)
    #expect(Self.flat(shortcode) == parameters)
    #expect(
      String(decoding: Array(text.utf8)[shortcode.range.upperBound...], as: UTF8.self) == rest)
  }

  @Test("takes a comment as the text it shows")
  func comment() {
    let text = "{{</* youtube \"**/*.pdf\" */>}} x"
    guard case .comment(let range, let shown)? = Self.read(text) else {
      Issue.record("no comment")
      return
    }
    #expect(range == 0..<text.utf8.count - 2)
    #expect(String(decoding: Array(text.utf8)[shown], as: UTF8.self) == " youtube \"**/*.pdf\" ")
  }

  @Test("knows where its values stand")
  func ranges() throws {
    let text = "{{< youtube id=\"P9pO0fPGVeo\" t=`ä` >}}"
    let shortcode = try Self.shortcode(text)
    let bytes = Array(text.utf8)
    #expect(
      shortcode["id"].map { String(decoding: bytes[$0.range], as: UTF8.self) } == "P9pO0fPGVeo")
    #expect(shortcode["t"].map { String(decoding: bytes[$0.range], as: UTF8.self) } == "ä")
    #expect(shortcode["x"] == nil)
    #expect(shortcode[0] == nil)
    #expect(try Self.shortcode("{{< a b c >}}")[1]?.value == "c")
  }

  @Test(
    "sees nothing where no shortcode begins", arguments: ["", "{{", "{{ x }}", "{<", " {{< a >}}"])
  func absent(text: String) {
    #expect(Self.read(text) == nil)
  }

  @Test(
    "reads a line of nothing but openings in linear time",
    arguments: ["{{</*", "{{<a b=", "{{< a `", "{{<a=", "{{< "])
  func linear(opening: String) {
    let bytes = Array(String(repeating: opening, count: 20_000).utf8)
    var (offset, steps) = (0, 0)
    while offset < bytes.count {
      let reading = ShortcodeScanner.read(bytes.span, at: offset, before: bytes.count)
      offset = max(offset + 1, reading?.range.upperBound ?? 0)
      steps += 1
    }
    #expect(steps <= bytes.count)
  }

  private static func read(_ text: String) -> ShortcodeReading? {
    let bytes = Array(text.utf8)
    return ShortcodeScanner.read(bytes.span, at: 0, before: bytes.count)
  }

  private static func shortcode(_ text: String) throws -> Shortcode {
    guard case .shortcode(let shortcode) = try #require(read(text)) else {
      throw Refused(text: text)
    }
    return shortcode
  }

  private static func flat(_ shortcode: Shortcode) -> [String] {
    shortcode.parameters.map { ($0.name.map { "\($0)=" } ?? "") + $0.value }
  }

  private struct Refused: Error {
    let text: String
  }
}
