import ChapterModel
import Testing

@Suite("A speaker")
struct SpeakerTests {
  @Test(
    "has the role and the organisation of the affiliation",
    arguments: [
      ("Chair, AlmaLinux OS Foundation", "Chair", "AlmaLinux OS Foundation"),
      (
        "Manager / Product Development Engineer, Prime Strategy Co., Ltd.",
        "Manager / Product Development Engineer", "Prime Strategy Co., Ltd."
      ),
      ("Entwicklerin @ Grünes Büro, Köln", "Entwicklerin", "Grünes Büro, Köln"),
      ("Größter Fan", "Größter Fan", nil), ("Fan,AG", "Fan,AG", nil),
    ] as [(String, String, String?)])
  func affiliation(text: String, role: String, organisation: String?) {
    let speaker = Speaker(name: "Jonas Trüstedt", affiliation: text)
    #expect(speaker.role == role)
    #expect(speaker.organisation == organisation)
  }

  @Test("without an affiliation has neither")
  func alone() {
    let speaker = Speaker(name: "Chieko Aihara")
    #expect(speaker.role == nil)
    #expect(speaker.organisation == nil)
  }
}
