import ChapterCatalog
import ChapterModel

extension Catalog {
  /// The talk that a choice is, or is of; nil where there is none any more.
  func talk(at choice: Choice) -> Talk? {
    guard events.indices.contains(choice.event),
      events[choice.event].talks.indices.contains(choice.talk)
    else { return nil }
    return events[choice.event].talks[choice.talk]
  }

  /// The chapter that a choice is; nil for a talk.
  func chapter(at choice: Choice) -> Chapter? {
    guard let place = choice.chapter, let talk = talk(at: choice),
      talk.chapters.indices.contains(place)
    else { return nil }
    return talk.chapters[place]
  }

  /// The link of a chapter at its time, of a talk without a time.
  func link(of choice: Choice) -> VideoLink? {
    guard let talk = talk(at: choice) else { return nil }
    guard let chapter = chapter(at: choice) else { return talk.link }
    return talk.link(to: chapter) ?? talk.link
  }

  /// The id of a talk or chapter: the same wherever the posts lie.
  func id(of choice: Choice) -> String? {
    guard let talk = talk(at: choice) else { return nil }
    guard let place = choice.chapter else { return talk.id }
    return talk.chapters.indices.contains(place) ? talk.chapterID(at: place) : nil
  }

  /// The first talk that a link leads to, and its chapter at the link's time where it has one.
  func choice(for link: VideoLink) -> Choice? {
    for (eventPlace, event) in events.enumerated() {
      for (talkPlace, talk) in event.talks.enumerated() where talk.isSeen(in: link) {
        return Choice(event: eventPlace, talk: talkPlace, chapter: talk.chapterPlace(for: link))
      }
    }
    return nil
  }

  /// Where talks and chapters with these ids are now, by id; those that aren't there are left out.
  ///
  /// It costs a pass over the talks.
  func choices(withIDs ids: some Collection<String>) -> [String: Choice] {
    guard !ids.isEmpty else { return [:] }
    var chapters: [Substring: [String]] = [:]
    for id in ids {
      chapters[id[...], default: []].append(id)
      if let sign = id.lastIndex(of: "@") { chapters[id[..<sign], default: []].append(id) }
    }
    var found: [String: Choice] = [:]
    for (eventPlace, event) in events.enumerated() {
      for (talkPlace, talk) in event.talks.enumerated() {
        for id in chapters[talk.id[...]] ?? [] where found[id] == nil {
          if id == talk.id {
            found[id] = Choice(event: eventPlace, talk: talkPlace)
          } else if let place = talk.place(ofChapter: id) {
            found[id] = Choice(event: eventPlace, talk: talkPlace, chapter: place)
          }
        }
      }
    }
    return found
  }
}

extension Talk {
  /// The place of a chapter by its id.
  fileprivate func place(ofChapter id: String) -> Int? {
    let parts = id.suffix(id.count - self.id.count - 1).split(separator: ".")
    guard let seconds = parts.first.flatMap({ Int($0) }) else { return nil }
    let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
    let places = chapters.indices.filter { chapters.start(at: $0).seconds == seconds }
    return number > 0 && number <= places.count ? places[number - 1] : nil
  }
}
