/// Latin letters with accents, by the letters without: what `cafe` finds `Café` by.
///
/// Beside the letters that Unicode decomposes it has those with strokes and hooks that fzf folds, too
/// (its `normalize.go` names them one by one); Vietnamese letters with two accents are here and not
/// there.
enum AccentTable {
  private static let groups: [(Unicode.Scalar, String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦȺḀẠẢẤẦẨẪẬẮẰẲẴẶ"), ("B", "ɃƁḂḄḆ"), ("C", "ÇĆĈĊČȻḈ"),
    ("D", "ĎĐƉƊḊḌḎḐḒ"), ("E", "ÈÉÊËĒĔĖĘĚȄȆȨƎƐḔḖḘḚḜẸẺẼẾỀỂỄỆ"), ("F", "Ḟ"), ("G", "ĜĞĠĢǦǴƓḠ"),
    ("H", "ĤĦȞḢḤḦḨḪ"), ("I", "ÌÍÎÏĨĪĬĮİǏȈȊƗḬḮỈỊ"), ("J", "ĴɈ"), ("K", "ĶǨḰḲḴ"),
    ("L", "ĹĻĽĿŁȽḶḸḺḼ"), ("M", "ḾṀṂ"), ("N", "ÑŃŅŇǸƝȠṄṆṈṊ"),
    ("O", "ÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰƆƟṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ"), ("P", "ṔṖ"), ("Q", "Ɋ"), ("R", "ŔŖŘȐȒɌṘṚṜṞ"),
    ("S", "ŚŜŞŠȘṠṢṤṦṨ"), ("T", "ŢŤŦȚȾƮṪṬṮṰ"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖɄṲṴṶṸṺỤỦỨỪỬỮỰ"),
    ("V", "ƲṼṾ"), ("W", "ŴẀẂẄẆẈ"), ("X", "ẊẌ"), ("Y", "ÝŶŸȲɎẎỲỴỶỸ"), ("Z", "ŹŻŽƵẐẒẔ"),
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧɐɑḁạảấầẩẫậắằẳẵặẚ"), ("b", "ƀƃɓḃḅḇ"), ("c", "çćĉċčƈȼɕḉ"),
    ("d", "ďđƌȡɖɗḋḍḏḑḓ"), ("e", "èéêëēĕėęěǝȅȇȩɇɘɛɜɝɞḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ƒḟ"),
    ("g", "ĝğġģǧǵɠɡḡ"), ("h", "ĥħȟɥɦḣḥḧḩḫẖ"), ("i", "ìíîïĩīĭįıǐȉȋɨḭḯỉị"), ("j", "ĵǰȷɉɟʝ"),
    ("k", "ķƙǩʞḱḳḵ"), ("l", "ĺļľŀłƚȴɫɬɭḷḹḻḽ"), ("m", "ɯɰɱḿṁṃ"), ("n", "ñńņňŉƞǹȵɲɳṅṇṉṋ"),
    ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱɔɵṍṏṑṓọỏốồổỗộớờởỡợ"), ("p", "ƥṕṗ"), ("q", "ɋʠ"),
    ("r", "ŕŗřȑȓɍɹɺɻɼɽɾɿṙṛṝṟ"), ("s", "ßśŝşšſșȿʂṡṣṥṧṩẛ"), ("t", "ţťŧƫƭțȶʇʈṫṭṯṱẗ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗʉṳṵṷṹṻụủứừửữự"), ("v", "ʋʌṽṿ"), ("w", "ŵʍẁẃẅẇẉẘ"), ("x", "ẋẍ"),
    ("y", "ýÿŷƴȳɏʎẏẙỳỵỷỹ"), ("z", "źżžƶȥɀʐʑẑẓẕ"),
  ]

  /// The letters that `groups` holds lie here, so that the table is small.
  private static let blocks: [Range<UInt32>] = [0xC0..<0x2B0, 0x1E00..<0x1F00]

  /// The letters whose composed form may stand in a text as a base and a mark: the blocks above,
  /// Greek, Cyrillic and kana.
  private static let composedBlocks: [Range<UInt32>] =
    blocks + [0x370..<0x500, 0x1F00..<0x2000, 0x3041..<0x3100]

  /// The base letters by their place in `blocks`, 0 for none.
  private static let bases: [UInt8] = {
    var bases = [UInt8](repeating: 0, count: blocks.reduce(0) { $0 + $1.count })
    for (base, letters) in groups {
      for letter in letters.unicodeScalars {
        if let index = index(of: letter.value) { bases[index] = UInt8(base.value) }
      }
    }
    return bases
  }()

  /// Composed letters by themselves: a character is equal to its decomposed form, which is the key
  /// that it is looked up by.
  private static let composedLetters: [Character: UInt32] = {
    var letters: [Character: UInt32] = [:]
    for value in composedBlocks.joined() {
      if let scalar = Unicode.Scalar(value) { letters[Character(scalar)] = value }
    }
    return letters
  }()

  /// The letter of ASCII that a letter is with an accent; nil for any other.
  static func base(of scalar: UInt32) -> UInt32? {
    guard let index = index(of: scalar), bases[index] != 0 else { return nil }
    return UInt32(bases[index])
  }

  /// The one scalar that a letter and a mark behind it are in composed form; nil where there is none.
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard let base = Unicode.Scalar(base), let mark = Unicode.Scalar(mark) else { return nil }
    var text = String.UnicodeScalarView([base])
    text.append(mark)
    let characters = String(text)
    guard let character = characters.first, characters.count == 1 else { return nil }
    return composedLetters[character]
  }

  private static func index(of scalar: UInt32) -> Int? {
    var start = 0
    for block in blocks {
      if block.contains(scalar) { return start + Int(scalar - block.lowerBound) }
      start += block.count
    }
    return nil
  }
}
