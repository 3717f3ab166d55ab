import ChapterCatalog
import ChapterModel

extension State {
  /// Asks for the form to copy in; each shows what its first line would be.
  mutating func chooseCopyForm() {
    guard copiedCount > 0 else { return refuse("Nothing to copy here") }
    endRange()
    let items = CopyForm.allCases.compactMap { form -> Menu.Item? in
      guard let first = texts(form, limit: 1).first else { return nil }
      let line = first.prefix { $0 != "\n" }
      return Menu.Item(
        key: form.key, title: form.title, preview: String(line), action: .copyAs(form))
    }
    let title = copiedCount == 1 ? "Copy as" : "Copy \(copiedCount) as"
    overlays.append(.menu(Menu(title: title, items: items)))
  }

  /// Copies all that is marked, or the selection, in a form.
  mutating func copy(as form: CopyForm) -> [Effect] {
    guard form != .link else { return copyLink() }
    let texts = texts(form)
    guard !texts.isEmpty else {
      refuse("Nothing to copy: no link here")
      return []
    }
    return [
      .copy(texts.joined(separator: form.separator), subject: subject(form, count: texts.count))
    ]
  }

  /// The texts of what would be copied in a form, at most so many.
  func texts(_ form: CopyForm, limit: Int = .max) -> [String] {
    func text(_ choice: Choice) -> String? {
      catalog.talk(at: choice).flatMap { form.text(of: $0, chapter: catalog.chapter(at: choice)) }
    }
    guard form.isOfTalks else { return firstCopied(limit, text) }
    var talks: Set<Choice> = []
    return firstCopied(limit) { talks.insert($0.talkOnly).inserted ? text($0.talkOnly) : nil }
  }

  /// What is copied, in a few words.
  private func subject(_ form: CopyForm, count: Int) -> String {
    let isShortened = firstCopied(1) { choice in
      catalog.link(of: choice).flatMap { $0.url(.short) == $0.url() ? nil : true }
    }
    let links = linkSubject(count: count)
    return switch form {
    case .link: links
    case .shortLink: isShortened.isEmpty ? links : "\(links), short"
    case .embedLink: isShortened.isEmpty ? links : "\(links), to embed"
    case .titledLink: "\(links) with \(count == 1 ? "its title" : "their titles")"
    case .markdown: "\(links) as Markdown"
    case .html: "\(links) as HTML"
    case .timeAndTitle: count == 1 ? "time and title" : "\(count) times and titles"
    case .wholeTalk: count == 1 ? "the whole talk" : "\(count) whole talks"
    }
  }
}
