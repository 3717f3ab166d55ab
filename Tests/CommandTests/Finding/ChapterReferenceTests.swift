import ChapterModel
import Testing

@testable import chapters

@Suite struct `A chapter's name` {
  @Test(
    "means a time, a number or words",
    arguments: [
      ("14:44", .time(Timestamp(seconds: 884))),
      ("0:00", .time(.zero)),
      ("75:30", .time(Timestamp(seconds: 4530))),
      ("120:00", .time(Timestamp(seconds: 7200))),
      ("1:02:03", .time(Timestamp(seconds: 3723))),
      ("10:00:00", .time(Timestamp(seconds: 36_000))),
      ("884s", .time(Timestamp(seconds: 884))),
      ("#3", .number(3)),
      ("#", .words("#")),
      ("#c", .words("#c")),
      ("#-1", .words("#-1")),
      ("884", .words("884")),
      ("s", .words("s")),
      (":44", .words(":44")),
      ("1:2", .words("1:2")),
      ("1:60", .words("1:60")),
      ("1:2:3", .words("1:2:3")),
      ("1234:00", .words("1234:00")),
      ("+1:00", .words("+1:00")),
      ("99999999999999999999s", .words("99999999999999999999s")),
      ("Größe", .words("Größe")),
    ] as [(String, ChapterReference)]) func means(text: String, reference: ChapterReference)
  {
    #expect(ChapterReference(text) == reference)
  }
}
