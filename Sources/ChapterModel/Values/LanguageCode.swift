/// A language as file names and folders spell it: an ISO 639-1 code in small letters, behind which a
/// region or a script may stand (`es`, `pt-br`, `zh_Hans`).
///
/// `io` and `ts` are left out: `socket.io.md` and `vue.ts.md` are in no language.
public struct LanguageCode: Hashable, Sendable {
  /// The language, such as `pt`.
  public let language: String

  /// The whole as written, such as `pt-BR`.
  public let text: String

  /// The code that a whole text is; nil where it is none.
  public init?(_ text: some StringProtocol) { self.init(whole: Substring(text)) }

  private init?(whole text: Substring) {
    // Two letters, and a sign behind them if there is more: most names of folders are none by that.
    let bytes = text.utf8.prefix(3)
    guard bytes.count > 1, bytes.prefix(2).allSatisfy({ $0 &- 97 < 26 }),
      bytes.dropFirst(2).allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
    else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard parts.count <= 2, let first = parts.first, Self.codes.contains(first),
      parts.count == 1 || Self.isRegionOrScript(parts[1])
    else { return nil }
    language = String(first)
    self.text = String(text)
  }

  private static func isRegionOrScript(_ text: Substring) -> Bool {
    switch text.utf8.count {
    case 2, 4: text.utf8.allSatisfy { ($0 | 0x20) &- 97 < 26 }
    case 3: text.utf8.allSatisfy { $0 &- 48 < 10 }
    default: false
    }
  }

  private static let codes = Set(
    ("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv "
      + "cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi "
      + "ho hr ht hu hy hz ia id ie ig ii ik is it iu ja jv ka kg ki kj kk kl km kn ko kr ks "
      + "ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng "
      + "nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si "
      + "sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr tt tw ty ug uk ur "
      + "uz ve vi vo wa wo xh yi yo za zh zu")
      .split(separator: " "))
}
