internal import CNcursesShim
internal import Terminal

/// Turns what curses reads into events: bytes (0 to 255), and keys (from `shim_key_base` on).
///
/// A run of units that were read without a wait between them is one call: an escape at the end of
/// a run is the key, one with something behind it is Alt or begins a sequence. Sequences that curses
/// doesn't know are dropped whole, also where a run ends inside one.
struct KeyDecoder {
  /// Whether a paste has begun, its end hasn't come, and no silence was noted since.
  var awaitsPaste: Bool { paste != nil && !isStalled }

  /// The bytes of the paste so far.
  private var paste: [UInt8]?

  /// Whether there was a silence inside the paste.
  private var isStalled = false

  /// What the run before left unfinished.
  private var rest: [Int32] = []

  /// The most that is kept of a paste, in bytes.
  static let pasteLimit = 1 << 20

  /// The events of a run.
  mutating func events(from units: [Int32]) -> [InputEvent] {
    var events: [InputEvent] = []
    if let abandoned = abandonedPaste(before: units) { events.append(abandoned) }
    var units = (rest + units)[...]
    rest = []
    while let unit = units.first {
      if paste != nil {
        if let event = takePasted(unit) { events.append(event) }
        units.removeFirst()
      } else if unit == Self.pasteBegin {
        paste = []
        units.removeFirst()
      } else {
        guard let (event, count) = Self.event(at: units) else {
          rest = Array(units)
          break
        }
        if let event { events.append(event) }
        units = units.dropFirst(count)
      }
    }
    return events
  }

  /// Notes that nothing came for a while. A paste that goes on after it is still none to run keys by,
  /// but a single key is a person who sees that the end was lost.
  mutating func noteSilence() { isStalled = paste != nil }

  /// The paste so far, where a run after a silence is a single key.
  private mutating func abandonedPaste(before units: [Int32]) -> InputEvent? {
    defer { isStalled = false }
    return isStalled && units.count == 1 && units.first != Self.pasteEnd ? endPaste() : nil
  }

  private mutating func endPaste() -> InputEvent? {
    guard let bytes = paste else { return nil }
    paste = nil
    return .paste(String(decoding: bytes, as: UTF8.self))
  }

  /// Adds a unit to the paste; the event that its end is.
  private mutating func takePasted(_ unit: Int32) -> InputEvent? {
    if unit == Self.pasteEnd { return endPaste() }
    guard let byte = UInt8(exactly: unit), (paste?.count ?? 0) < Self.pasteLimit else { return nil }
    // Terminals send Return for the newlines of a paste.
    paste?.append(byte == 0x0d ? 0x0a : byte)
    return nil
  }

  private static let pasteBegin = Int32(shim_key_base) | Int32(shim_key_paste_begin.rawValue)
  private static let pasteEnd = Int32(shim_key_base) | Int32(shim_key_paste_end.rawValue)
}

extension KeyDecoder {
  private static let escape: Int32 = 0x1b

  /// What units begin with, nil where that means nothing, and how many units it takes; nil where its
  /// end is missing.
  private static func event(at units: ArraySlice<Int32>) -> (event: InputEvent?, count: Int)? {
    if units.first == escape {
      let behind = units.dropFirst()
      if MouseReport.isUnfinished(behind) { return nil }
      if let (event, count) = MouseReport.event(at: behind) {
        return (event.map(InputEvent.mouse), 1 + count)
      }
    }
    guard let (key, count) = key(at: units) else { return nil }
    return (key.map(InputEvent.key), count)
  }

  /// The key that units begin with, nil for one that means nothing, and how many units it takes;
  /// nil where its end is missing.
  private static func key(at units: ArraySlice<Int32>) -> (key: Key?, count: Int)? {
    guard let first = units.first else { return nil }
    guard first == escape else { return plainKey(at: units) }
    let behind = units.dropFirst()
    guard let second = behind.first else { return (Key(.escape), 1) }
    if behind.count > 1, let length = EscapeSequence.length(behind) {
      return length == 0 ? nil : (nil, 1 + length)
    }
    if second == escape {
      // Two escapes are two keys, unless the second begins Alt and something else.
      return (Key(.escape), 1)
    }
    guard let (key, count) = plainKey(at: behind) else { return nil }
    guard var key else { return (nil, 1 + count) }
    key.alt = true
    return (key, 1 + count)
  }

  /// The key that units begin with, apart from escape.
  private static func plainKey(at units: ArraySlice<Int32>) -> (key: Key?, count: Int)? {
    guard let first = units.first else { return nil }
    if first >= Int32(shim_key_base) { return (Key(unit: first), 1) }
    guard first >= 0x80 else { return (Key(ascii: UInt8(truncatingIfNeeded: first)), 1) }
    return character(at: units)
  }

  /// The character beyond ASCII that bytes begin with; bytes that are no UTF-8 mean nothing.
  private static func character(at units: ArraySlice<Int32>) -> (key: Key?, count: Int)? {
    var bytes: [UInt8] = []
    for unit in units.prefix(4) {
      guard let byte = UInt8(exactly: unit), bytes.isEmpty || byte & 0xc0 == 0x80 else { break }
      bytes.append(byte)
    }
    let expected: Int? =
      switch bytes.first ?? 0 {
      case 0xc2...0xdf: 2
      case 0xe0...0xef: 3
      case 0xf0...0xf4: 4
      default: nil
      }
    guard let expected else { return (nil, 1) }
    if bytes.count < expected { return bytes.count == units.count ? nil : (nil, bytes.count) }
    guard let text = String(validating: bytes.prefix(expected), as: UTF8.self),
      let character = text.first, text.unicodeScalars.allSatisfy({ $0.value >= 0xa0 })
    else { return (nil, expected) }
    return (.character(character), expected)
  }
}
