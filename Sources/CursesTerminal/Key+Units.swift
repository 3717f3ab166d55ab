internal import CNcursesShim
internal import Terminal

extension Key {
  /// The key of a byte below 0x80, apart from escape.
  init?(ascii byte: UInt8) {
    switch byte {
    case 0x08, 0x7f: self.init(.backspace)
    case 0x09: self.init(.tab)
    case 0x0d: self.init(.enter)
    case 0x00: self = .control(" ")
    case 0x01...0x1a: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1b: self.init(.escape)
    case 0x1c...0x1f: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    case 0x20...0x7e: self = .character(Character(Unicode.Scalar(byte)))
    default: return nil
    }
  }

  /// The key of a unit from `shim_key_base` on.
  init?(unit: Int32) {
    let number = UInt32(bitPattern: unit) & 0xff
    let modifiers = unit >> 8 & 0x7
    let function = number &- shim_key.function.rawValue
    let code: Code
    if (1...63).contains(function) {
      code = .function(Int(function))
    } else if let known = shim_key(rawValue: number).flatMap(Code.init) {
      code = known
    } else {
      return nil
    }
    self.init(code, control: modifiers & 4 != 0, alt: modifiers & 2 != 0)
  }
}

extension Key.Code {
  fileprivate init?(_ key: shim_key) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .right: self = .right
    case .left: self = .left
    case .home: self = .home
    case .end: self = .end
    case .page_up: self = .pageUp
    case .page_down: self = .pageDown
    case .insert: self = .insert
    case .delete: self = .delete
    case .backspace: self = .backspace
    case .enter: self = .enter
    case .back_tab: self = .backTab
    case .unknown, .paste_begin, .paste_end, .function: return nil
    }
  }
}
