/// What a statement's parameter can be.
enum Value {
  case text(String)
  case number(Int)
  case none

  /// A text or nothing.
  static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .none }
}
