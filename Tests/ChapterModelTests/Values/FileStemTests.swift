import ChapterModel
import Testing

@Suite("The name of a post's file")
struct FileStemTests {
  @Test(
    "has a stem, and a language where it says so",
    arguments: [
      ("träff.md", "träff", nil), ("a/träff.es.md", "träff", "es"),
      ("träff.es-mx.md", "träff", "es-mx"),
      ("träff.pt_BR.md", "träff", "pt_BR"), ("index.zh-Hans.md", "index", "zh-Hans"),
      ("träff.es-419.md", "träff", "es-419"), ("v1.2.md", "v1.2", nil),
      ("socket.io.md", "socket.io", nil),
      ("a.min.md", "a.min", nil), ("es.md", "es", nil), (".es.md", ".es", nil),
      ("träff", "träff", nil),
      ("asp.net.md", "asp.net", nil), ("träff.ES.md", "träff.ES", nil), ("", "", nil),
    ] as [(String, String, String?)])
  func parts(path: String, stem: String, language: String?) {
    #expect(FileStem(path).stem == stem)
    #expect(FileStem(path).language?.text == language)
  }

  @Test("stands for its folder, in any language")
  func standsForFolder() {
    #expect(
      ["README.md", "a/index.fr.md", "Index.markdown"].allSatisfy { FileStem($0).standsForFolder })
    #expect(!FileStem("_index.md").standsForFolder && FileStem("_index.fr.md").isFolderTitle)
  }
}
