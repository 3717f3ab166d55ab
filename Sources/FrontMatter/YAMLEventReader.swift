import CYAML

/// libyaml's parser over the bytes of a header; it owns the C side and frees it.
struct YAMLEventReader: ~Copyable {
  /// An event with the anchor and the place it has.
  struct Located {
    let event: YAMLEvent
    let anchor: String?
    let line: Int
    let column: Int
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var places: PlaceFinder

  /// A parser over bytes that have to outlive it.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    places = PlaceFinder(bytes)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event that says something about values; the stream's and document's starts don't.
  mutating func next() throws(HeaderError) -> Located {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw error() }
      defer { yaml_event_delete(&event) }
      guard let (value, anchor) = Self.read(event) else { continue }
      let place = places.place(ofCharacter: event.start_mark.index)
      return Located(
        event: value, anchor: anchor, line: place.line, column: place.column)
    }
  }

  private static func read(
    _ event: yaml_event_t
  ) -> (YAMLEvent, anchor: String?)? {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let quoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
      return (.scalar(text, quoted: quoted), name(scalar.anchor))
    case YAML_ALIAS_EVENT: return (.alias(name(event.data.alias.anchor) ?? ""), nil)
    case YAML_SEQUENCE_START_EVENT:
      return (.sequenceStart, name(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT: return (.mappingStart, name(event.data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return (.collectionEnd, nil)
    case YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT: return (.documentEnd, nil)
    default: return nil
    }
  }

  private static func name(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private mutating func error() -> HeaderError {
    let place = places.place(ofCharacter: parser.pointee.problem_mark.index)
    let message = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    return HeaderError(line: place.line, column: place.column, message: message)
  }
}
