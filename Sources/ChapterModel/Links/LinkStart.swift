/// A parameter of a YouTube link that says where it starts to play.
struct LinkStart {
  /// The first time that makes sense.
  private(set) var time: Timestamp?

  /// The first such parameter, whatever it holds.
  private(set) var range: Range<Int>?

  /// Takes a parameter over; what is odd about its time.
  mutating func read(_ parameter: LinkParameter, _ text: Span<UInt8>) -> [LinkFlaw] {
    range = range ?? parameter.all
    guard let time = LinkTime.read(text, in: parameter.value) else {
      return [LinkFlaw(.timeMalformed, parameter.valueOrAll)]
    }
    self.time = self.time ?? time
    return LinkTime.isPortable(text, in: parameter.value)
      ? [] : [LinkFlaw(.timeNotPortable, parameter.value)]
  }
}
