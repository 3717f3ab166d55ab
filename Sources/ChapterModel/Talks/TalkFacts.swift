/// What a talk says of itself besides its chapters, unpacked.
struct TalkFacts: Hashable {
  /// ``Talk/id``
  var id: String

  /// ``Talk/title``
  var title: String

  /// ``Talk/speakers``
  var speakers: [Speaker]

  /// ``Talk/language``
  var language: Language?

  /// ``Talk/abstract``
  var abstract: String

  /// ``Talk/videos``
  var videos: [Video]

  /// ``Talk/location``
  var location: SourceLocation
}
