import ChapterModel
import FrontMatter

/// Reads the chapters that a header holds as data:
///
/// ```
/// list  = sequence of entries | mapping of times to titles or titles to times | lines of text
/// entry = mapping with a time and a title [, an end, a link, a list within]
///       | "0:00 Title" in any form that a line of a post's body has | {"0:00": Title}
/// ```
/// An entry without a key for a time that has nothing but a heading is a group: what follows it
/// stands one level deeper. The time is proportional to the number of values.
struct HeaderChapterReader {
  /// Where values stand in the file.
  let places: HeaderPlaces

  /// The chapters so far.
  private(set) var chapters: [Chapter] = []

  /// What is odd about them.
  private(set) var diagnostics: [Diagnostic] = []

  /// How many entries were looked at, groups aside.
  private(set) var entryCount = 0

  /// How many entries have a key for a time, readable or not.
  private(set) var timedCount = 0

  /// Whether every title stands below a key that prose also has.
  private(set) var hasOnlyProse = true

  private var groupLevel = 0

  /// No chapter yet.
  init(places: HeaderPlaces) {
    self.places = places
  }

  /// Reads a list.
  mutating func read(_ list: Node, level: Int = 0) {
    switch list.value {
    case .sequence(let items):
      for item in items { readEntry(item, level: level) }
    case .mapping(let entries):
      for entry in entries { readPair(entry, level: level) }
    case .scalar(let text, _):
      readLines(text, of: list, level: level)
    }
  }

  private mutating func readEntry(_ item: Node, level: Int) {
    switch item.value {
    case .scalar(let text, _): readLine(text, at: item, level: level)
    case .sequence(let pair):
      // ["0:00", "Title"], and nothing else that a list in a list could be.
      guard pair.count == 2, let title = pair[1].text else { return }
      readPair(time: pair[0], title: title, at: pair[0], level: level)
    case .mapping(let entries):
      let keys = HeaderKeys(item)
      let isKnown = (ChapterKeys.titles + ChapterKeys.starts).contains { keys[$0] != nil }
      if entries.count == 1, !isKnown {
        readPair(entries[0], level: level)
      } else {
        readMapping(keys, at: item, level: level)
      }
    }
  }

  // MARK: Mappings

  private mutating func readMapping(_ keys: HeaderKeys, at item: Node, level: Int) {
    let title = title(of: keys)
    let start = start(of: keys)
    let children = ChapterKeys.children.lazy.compactMap { keys[$0] }.first { !$0.items.isEmpty }
    defer {
      if let children { read(children, level: level + groupLevel + 1) }
    }
    guard let start else {
      if children != nil { return }
      if keys.entries.count == 1, ChapterKeys.groups.contains(keys.entries[0].key) {
        groupLevel = 1
        return
      }
      entryCount += 1
      note(.placeholderTime, at: item, "This chapter has no time; write when it starts.")
      return
    }
    entryCount += 1
    timedCount += 1
    guard let (time, end) = usable(start.time, at: start.node) else { return }
    guard let title else {
      note(.emptyTitle, at: item, "This chapter has no title.")
      return
    }
    let link = ChapterKeys.links.lazy.compactMap { keys[$0]?.text }.first { VideoLink($0) != nil }
    add(
      time, end: end ?? self.end(of: keys, from: time), title, level: level, link: link,
      at: start.node)
  }

  /// The time of an entry: that of the first key with one that can be read, else of its link, else
  /// what is wrong with the first key.
  private func start(of keys: HeaderKeys) -> (time: HeaderTime, node: Node)? {
    var first: (HeaderTime, Node)?
    for name in ChapterKeys.starts {
      guard let node = keys.written(name) else { continue }
      let time = HeaderTime.read(node, isMilliseconds: name.hasSuffix("ms"))
      if case .time = time { return (time, node) }
      first = first ?? (time, node)
    }
    for name in ChapterKeys.links {
      guard let node = keys[name], let link = node.text.flatMap({ VideoLink($0) }),
        let time = link.start
      else { continue }
      return (.time(time, end: nil), node)
    }
    return first
  }

  private func end(of keys: HeaderKeys, from start: Timestamp) -> Timestamp? {
    for name in ChapterKeys.ends {
      let isMilliseconds = name.hasSuffix("ms")
      if let node = keys[name],
        let end = HeaderTime.timestamp(node, isMilliseconds: isMilliseconds), end > start
      {
        return end
      }
    }
    return keys["duration"].flatMap { HeaderTime.timestamp($0) }.map {
      Timestamp(seconds: start.seconds + $0.seconds)
    }
  }

  private mutating func title(of keys: HeaderKeys) -> String? {
    for name in ChapterKeys.titles {
      guard let node = keys[name] else { continue }
      let written = node.text ?? node.entries.lazy.compactMap(\.value.text).first
      guard let title = written.flatMap({ HeaderText.line($0) }) else { continue }
      if !ChapterKeys.proseTitles.contains(name) { hasOnlyProse = false }
      return title
    }
    return nil
  }

  // MARK: Pairs and lines

  /// A key and its value: a time and a title either way around, or a line of text that a colon and
  /// a blank in it made a mapping of.
  private mutating func readPair(_ entry: Entry, level: Int) {
    let place = entry.value
    let key = Node(.scalar(entry.key, quoted: true), line: place.line, column: place.column)
    switch entry.value.value {
    case .scalar(let text, _):
      if case .time = HeaderTime.read(key) {
        readPair(time: key, title: text, at: entry.value, level: level)
      } else if case .time = HeaderTime.read(entry.value) {
        readPair(time: entry.value, title: entry.key, at: entry.value, level: level)
      } else {
        readLine("\(entry.key): \(text)", at: entry.value, level: level)
      }
    case .mapping:
      let keys = HeaderKeys(entry.value)
      guard case .time = HeaderTime.read(key) else {
        return readMapping(keys, at: entry.value, level: level)
      }
      readPair(time: key, title: title(of: keys) ?? "", at: entry.value, level: level)
    case .sequence: break
    }
  }

  private mutating func readPair(time: Node, title: String, at node: Node, level: Int) {
    entryCount += 1
    timedCount += 1
    guard let (start, end) = usable(HeaderTime.read(time), at: node) else { return }
    guard let plain = HeaderText.line(title) else {
      return note(.emptyTitle, at: node, "This chapter has no title.")
    }
    hasOnlyProse = false
    add(start, end: end, plain, level: level, at: time)
  }

  /// The lines of a text, which libyaml says begins at its `|`.
  private mutating func readLines(_ text: String, of node: Node, level: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() {
      let isFirst = lines.count == 1
      let place = Node(
        .scalar(String(line), quoted: true), line: isFirst ? node.line : node.line + 1 + offset,
        column: isFirst ? node.column : 1)
      readLine(String(line), at: place, level: level)
    }
  }

  private mutating func readLine(_ text: String, at node: Node, level: Int) {
    guard !text.utf8.allSatisfy({ $0 <= 0x20 }) else { return }
    entryCount += 1
    switch HeaderText.chapter(text) {
    case .chapter(let line):
      timedCount += 1
      hasOnlyProse = false
      guard !line.title.isEmpty else {
        return note(.emptyTitle, at: node, "This chapter has no title.")
      }
      add(
        line.time, end: line.end, line.title, level: level, label: line.label?.text,
        link: line.videoLink == nil ? nil : line.writtenLink, at: node)
    case .flaw(let rule, _):
      timedCount += 1
      switch rule {
      case .badUnit: _ = usable(.badUnit, at: node)
      case .placeholderTime: _ = usable(.missing, at: node)
      default: note(rule, at: node, "This is no time; write it as 14:44 or in seconds.")
      }
    case .clock, nil: break
    }
  }

  // MARK: Results

  private mutating func add(
    _ start: Timestamp, end: Timestamp?, _ title: String, level: Int, label: String? = nil,
    link: String? = nil, at node: Node
  ) {
    let written = node.text.flatMap { $0.contains(":") && VideoLink($0) == nil ? $0 : nil }
    chapters.append(
      Chapter(
        start: start, end: end, title: title, level: level + groupLevel, label: label ?? written,
        writtenLink: link, location: places.location(of: node)))
  }

  /// A time that can be taken; says what is wrong with any other.
  private mutating func usable(
    _ time: HeaderTime, at node: Node
  ) -> (Timestamp, end: Timestamp?)? {
    switch time {
    case .time(let start, let end): return (start, end)
    case .missing:
      note(.placeholderTime, at: node, "This chapter has no time yet; write when it starts.")
    case .badUnit:
      note(
        .badUnit, at: node,
        "A unit after the first is 60 or more; write minutes and seconds under 60.")
    case .outOfRange:
      note(.placeholderTime, at: node, "No video has such a place; write its time as 14:44.")
    case .unreadable:
      note(.placeholderTime, at: node, "This is no time; write it as 14:44 or in seconds.")
    }
    return nil
  }

  private mutating func note(_ rule: Rule, at node: Node, _ sentence: String) {
    diagnostics.append(Diagnostic(rule, at: places.location(of: node), sentence))
  }
}
