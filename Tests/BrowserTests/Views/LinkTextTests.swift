import Terminal
import Testing

@testable import Browser

@Suite("An elided link")
struct LinkTextTests {
  private static let link =
    "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=PLqKzWfm6zyltcA6vEbRAD92&index=2&t=195s"

  @Test(
    "keeps the id and the time",
    arguments: [
      (88, link), (60, "https://www.youtube.com/watch?v=aMvI5E9-LYI&list…ex=2&t=195s"),
      (38, "…watch?v=aMvI5E9-LYI…&t=195s"), (28, "…watch?v=aMvI5E9-LYI…&t=195s"),
      (27, "…watch?v=aMvI5E9-LYI&t=195s"),
    ])
  func keeps(width: Int, text: String) {
    #expect(LinkText.elided(Self.link, to: width).string == text)
  }

  @Test("is never wider than its room")
  func width() {
    for width in 0...100 {
      #expect(LinkText.elided(Self.link, to: width).width <= width, "\(width)")
      #expect(LinkText.elided("https://youtu.be/aMvI5E9-LYI?t=2", to: width).width <= width)
    }
  }
}
