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
    let function = number &- shim_key_function.rawValue
    let code: Code
    if (1...63).contains(function) {
      code = .function(Int(function))
    } else if let known = Code(shim_key(rawValue: number)) {
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
    case shim_key_up: self = .up
    case shim_key_down: self = .down
    case shim_key_right: self = .right
    case shim_key_left: self = .left
    case shim_key_home: self = .home
    case shim_key_end: self = .end
    case shim_key_page_up: self = .pageUp
    case shim_key_page_down: self = .pageDown
    case shim_key_insert: self = .insert
    case shim_key_delete: self = .delete
    case shim_key_backspace: self = .backspace
    case shim_key_enter: self = .enter
    case shim_key_back_tab: self = .backTab
    default: return nil
    }
  }
}
