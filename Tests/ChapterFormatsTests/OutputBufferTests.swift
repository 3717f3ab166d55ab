import Testing

@testable import ChapterFormats

@Suite struct `A buffer of output` {
  @Test(
    arguments: [0, 7, 10, 99, 100, 3_599, 99_999_999, 100_000_000, 1_234_567_890, .max])
  func `holds numbers in decimal digits`(number: Int) {
    var output = OutputBuffer()
    output.append("ä")
    output.append(decimal: number)
    output.append(decimal: number)
    #expect(output.bytes == Array("ä\(number)\(number)".utf8))
  }
}
