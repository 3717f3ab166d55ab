/// What a writer had to assume or leave out, for the person who asked for the output.
public struct ExportNotes: Hashable, Sendable {
  /// How many talks got an end for their last chapter that nobody knows: ``Timeline/assumedLength``
  /// behind its start.
  public internal(set) var assumedEnds = 0

  /// How many talks were left out, since the form is nothing without a video.
  public internal(set) var talksWithoutVideo = 0

  /// How many talks were left out, since the form is nothing without chapters.
  public internal(set) var talksWithoutChapters = 0

  /// How many chapters were left out, since they lie in another video than the talk's.
  public internal(set) var chaptersElsewhere = 0

  /// Nothing to say.
  public init() {}

  /// Notes that a talk was left out which has no chapters.
  public mutating func noteTalkWithoutChapters() { talksWithoutChapters += 1 }

  /// Adds what there is to say of another output.
  public mutating func add(_ other: ExportNotes) {
    assumedEnds += other.assumedEnds
    talksWithoutVideo += other.talksWithoutVideo
    talksWithoutChapters += other.talksWithoutChapters
    chaptersElsewhere += other.chaptersElsewhere
  }

  /// What there is to say: half sentences, without a full stop.
  public var sentences: [String] {
    var sentences: [String] = []
    if assumedEnds > 0 {
      sentences.append(
        "no end is known for the last chapter of \(Self.count(assumedEnds, "talk")): "
          + "an hour was assumed")
    }
    if talksWithoutVideo > 0 {
      sentences.append("\(Self.count(talksWithoutVideo, "talk")) without a video left out")
    }
    if talksWithoutChapters > 0 {
      sentences.append("\(Self.count(talksWithoutChapters, "talk")) without chapters left out")
    }
    if chaptersElsewhere > 0 {
      sentences.append("\(Self.count(chaptersElsewhere, "chapter")) of other videos left out")
    }
    return sentences
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
