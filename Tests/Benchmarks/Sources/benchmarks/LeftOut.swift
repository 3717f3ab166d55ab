/// Something that the options leave out.
struct LeftOut: Error, CustomStringConvertible {
  /// The option.
  let description: String
}
