import ChapterModel
import FrontMatter

/// Reads the people that a header names: one line of names, a list of names, or maps with a name and
/// what they do. A reference to a data file stays the name that it is.
enum HeaderSpeakers {
  /// The speakers of a talk: those called so, then guests, then hosts and presenters.
  static func read(_ keys: HeaderKeys) -> [Speaker] {
    var speakers: [Speaker] = []
    for node in keys.present(names) {
      for speaker in read(node) where !speakers.contains(where: { $0.name == speaker.name }) {
        speakers.append(speaker)
      }
    }
    return speakers
  }

  private static func read(_ node: Node) -> [Speaker] {
    if let line = node.text { return SpeakerReader.readLine(line) }
    return node.itemsOrSelf.flatMap { item -> [Speaker] in
      if let name = item.text { return SpeakerReader.read(name).map { [$0] } ?? [] }
      return speaker(HeaderKeys(item)).map { [$0] } ?? item.items.flatMap { read($0) }
    }
  }

  private static func speaker(_ keys: HeaderKeys) -> Speaker? {
    let parts = [keys.text(["firstname"]), keys.text(["lastname"])].compactMap(\.self)
    guard
      let name = keys.text(["name", "fullname", "speaker", "displayname"])
        ?? (parts.isEmpty ? nil : parts.joined(separator: " ")),
      let line = HeaderText.line(name)
    else { return nil }
    let role = keys.text(["role", "title", "jobtitle", "position", "job", "tagline"])
    let organisation = keys.text([
      "organisation", "organization", "org", "company", "employer", "affiliation", "of",
    ])
    let bio = keys.text(["bio"]).flatMap { $0.utf8.count <= longestBio ? $0 : nil }
    let written = [role, organisation].compactMap(\.self).joined(separator: " @ ")
    return Speaker(
      name: line, affiliation: HeaderText.line(written) ?? bio.flatMap { HeaderText.line($0) })
  }

  /// A longer text about somebody is no affiliation; in bytes.
  private static let longestBio = 100

  private static let names: KeyNames = [
    "speakers", "speaker", "guests", "guest", "panelists", "hosts", "host", "presenters",
    "presenter",
  ]
}
