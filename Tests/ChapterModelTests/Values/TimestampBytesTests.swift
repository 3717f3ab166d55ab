import Testing

@testable import ChapterModel

@Suite struct `The bytes of a timestamp` {
  @Test(
    "are those of its description",
    arguments: [
      0, 9, 59, 60, 599, 600, 601, 3599, 3600, 3661, 35_999, 36_000, 359_999, 360_000, 884, .max,
    ])
  func description(seconds: Int) {
    let time = Timestamp(seconds: seconds)
    let bytes = time.withDescription { span in span.indices.map { span[$0] } }
    #expect(bytes == Array(time.description.utf8))
    #expect(time.descriptionCount == bytes.count)
  }
}
