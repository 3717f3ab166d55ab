/// A piece of an XML document, in its order.
enum XMLPiece: Hashable {
  /// The start of an element; one without content is followed by its end.
  case start(XMLElement)

  /// The end of the element with that name.
  case end(String)

  /// Text, its references read.
  case text(String)
}
