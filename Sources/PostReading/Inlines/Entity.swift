import ChapterModel

/// An HTML character reference: `&amp;`, `&#38;`, `&#x26;`. Of the 2,125 names only those that posts
/// use are known; another one stays text.
enum Entity {
  /// What the reference that begins `range` stands for, and where it ends.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> (value: String, end: Int)? {
    let nameStart = range.lowerBound + 1
    guard nameStart < range.upperBound else { return nil }
    let nameEnd = text.skip(in: nameStart..<min(range.upperBound, nameStart + 12)) {
      $0.isDigitOrLetter || $0 == UInt8(ascii: "#")
    }
    guard nameEnd > nameStart, nameEnd < range.upperBound, text[nameEnd] == UInt8(ascii: ";")
    else { return nil }
    let name = text.text(nameStart..<nameEnd)
    let value = name.hasPrefix("#") ? numeric(name.dropFirst()) : named[name]
    return value.map { ($0, nameEnd + 1) }
  }

  private static func numeric(_ digits: Substring) -> String? {
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, digits.count <= 8 else { return nil }
    return String(Unicode.Scalar(number).flatMap { $0 == "\0" ? nil : $0 } ?? "\u{FFFD}")
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "copy": "©", "reg": "®", "trade": "™", "hellip": "…", "mdash": "—", "ndash": "–",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
    "bull": "•", "middot": "·", "times": "×", "deg": "°", "sect": "§", "para": "¶",
    "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "shy": "\u{AD}", "zwj": "\u{200D}",
    "zwnj": "\u{200C}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
    "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "harr": "↔", "check": "✓",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "szlig": "ß", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "aacute": "á",
    "agrave": "à", "acirc": "â", "aring": "å", "atilde": "ã", "iacute": "í", "oacute": "ó",
    "ocirc": "ô", "oslash": "ø", "otilde": "õ", "uacute": "ú", "ntilde": "ñ", "ccedil": "ç",
    "aelig": "æ", "iquest": "¿", "iexcl": "¡", "ne": "≠", "le": "≤", "ge": "≥", "infin": "∞",
    "frac12": "½", "plusmn": "±", "micro": "µ", "colon": ":", "lbrack": "[", "rbrack": "]",
    "lpar": "(", "rpar": ")", "num": "#", "ast": "*", "lowbar": "_", "excl": "!", "quest": "?",
    "period": ".", "comma": ",", "sol": "/", "equals": "=", "percnt": "%", "dollar": "$",
    "commat": "@", "vert": "|", "grave": "`",
  ]
}
