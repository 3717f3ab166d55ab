/// What libyaml says comes next, as a Swift value.
enum YAMLEvent {
  /// A scalar; `quoted` for all but the plain style.
  case scalar(String, quoted: Bool)

  /// `*name`.
  case alias(String)

  /// The start of a list.
  case sequenceStart

  /// The start of a mapping.
  case mappingStart

  /// The end of the list or mapping begun last.
  case collectionEnd

  /// The end of the document, or of a stream without one.
  case documentEnd
}
