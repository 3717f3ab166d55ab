import TestPrograms

/// Makes posts after the pattern of most recaps, and changes them at random.
struct PlainRecap {
  private var random: SeededGenerator
  private var videoCount = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A post of some talks, or of none.
  mutating func post() -> String {
    var lines = header() + ["", "# Tag der offenen Tür", "", prose(), ""]
    for _ in 0..<Int.random(in: 0...3, using: &random) { lines += talk() }
    if chance(2) { lines += ["## Bis bald!", "", ending(), ""] }
    return lines.joined(separator: "\n")
  }

  /// The post with a few changes to lines and bytes.
  mutating func changed(_ post: String) -> String {
    var lines = post.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: lines.indices, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(one(Self.odd), at: place)
      case 2: lines[place] = one(Self.odd)
      case 3: lines.swapAt(place, Int.random(in: lines.indices, using: &random))
      case 4: lines.insert(lines[Int.random(in: lines.indices, using: &random)], at: place)
      case 5: lines[place] += one(Self.bits)
      case 6: lines[place] = one(Self.bits) + lines[place]
      default: change(&lines[place])
      }
      if lines.isEmpty { return "" }
    }
    return lines.joined(separator: "\n")
  }

  private mutating func change(_ line: inout String) {
    guard !line.isEmpty else { return }
    let place = Int.random(in: 0..<line.count, using: &random)
    let index = line.index(line.startIndex, offsetBy: place)
    if chance(2) {
      line.remove(at: index)
    } else {
      line.insert(contentsOf: one(Self.bits), at: index)
    }
  }

  private mutating func header() -> [String] {
    var lines = ["---", "title: \"Tag der offenen Tür 2024 – Rückblick\"", "date: 2024-05-01"]
    let indent = String(repeating: " ", count: Int.random(in: 1...4, using: &random))
    if chance(2) {
      lines += ["author:" + one(["", " "]), indent + "name: Zoë Łukasz"]
      lines += [indent + "bio: \"Leitung, Äpple AB\"" + one(["", " "])]
    }
    if chance(3) { lines += ["images:", indent + "- /bilder/tag.png"] }
    if chance(3) { lines += ["tags:", "- tür", "- rückblick"] }
    if chance(6) { lines += ["draft: true"] }
    if chance(9) { lines += [one(Self.keys)] }
    return lines + ["---"]
  }

  private mutating func talk() -> [String] {
    videoCount += 1
    let id = "dQw4w9Wg" + String(videoCount % 90 + 10) + one(["A", "Q", "c"])
    let title = title()
    var lines = ["### " + (chance(2) ? "<u>\(title)</u>" : title), ""]
    if chance(4) { return lines + mention(id) }
    for _ in 0..<Int.random(in: 0...2, using: &random) { lines += [prose(), ""] }
    lines += speakers()
    lines += [embed(id), ""]
    if chance(2) { lines += ["language: " + one(["Deutsch", "English", "日本語"]), ""] }
    if chance(2) { lines += [one(["Chapters:", "Kapitel:", "Agenda:", "**Chapters**"]), ""] }
    // An embed is no paragraph with what follows it.
    let isBelowText = !lines.suffix(2).joined().hasPrefix("{{")
    if chance(3), isBelowText, lines.last == "" { lines.removeLast() }
    if chance(3), let last = lines.last { lines[lines.count - 1] = last + " " }
    if !chance(5) { lines += chapters(of: id) + [""] }
    if chance(6) { lines += [prose(), ""] }
    return lines
  }

  /// A section that has a link in place of an embed.
  private mutating func mention(_ id: String) -> [String] {
    var lines: [String] = []
    if chance(2) { lines += [prose(), ""] }
    if chance(3) { lines += ["* " + prose(), "* " + prose(), ""] }
    if chance(3) { lines += ["```bash", "sudo dnf install -y größe", "", "exit", "```", ""] }
    let name = one(chance(6) ? ["die Aufzeichnung", "hier"] : ["the video", "Video", "Watch"])
    let words = one(chance(6) ? Self.oddWords : ["Watch", "Siehe auch", "Recorded as"])
    let query = chance(12) ? one(["&t=60s", "&list=PL0123456789", "&si=x", "#t=1"]) : ""
    lines += [
      "\(words) [\(name)](https://www.youtube.com/watch?v=\(id)\(query))\(one([".", "", "!"]))", "",
    ]
    if chance(6) { lines += speakers() }
    if chance(4) { lines += [prose(), ""] }
    if chance(20) { lines += chapters(of: id) + [""] }
    return lines
  }

  private mutating func speakers() -> [String] {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: ["#### Speaker: \(one(Self.people))", ""]
    case 1: ["#### Speakers:", "", "- \(one(Self.people))", "- \(one(Self.people))", ""]
    case 2 where chance(2):
      ["#### Speakers: ", "* \(one(Self.people)) ", "* \(one(Self.people))", ""]
    case 2: ["Speaker: \(one(Self.people))", ""]
    default: []
    }
  }

  private mutating func embed(_ id: String) -> String {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: "{{< youtube \(id) >}}"
    case 1: "{{< youtube id=\"\(id)\" width=\"45%\" autoplay=\"false\" title=\"Größe\" >}}"
    default: "{{< youtube id=\"\(id)\" >}}"
    }
  }

  private mutating func chapters(of id: String) -> [String] {
    let query = chance(2) ? "&list=PL0123456789&index=\(videoCount)" : ""
    var time = 0
    let bullet = chance(3) ? "*" : "-"
    return (0..<Int.random(in: 1...6, using: &random)).map { _ in
      defer { time += chance(12) ? 0 : Int.random(in: 20...1900, using: &random) }
      let (minutes, seconds) = (time / 60 % 60, time % 60)
      let tail = (seconds < 10 ? "0" : "") + "\(seconds)"
      let hours = time / 3600
      let stamp =
        hours == 0 ? "\(minutes):\(tail)" : "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
      let linked = chance(30) ? time + 60 : time
      return
        "\(bullet) [\(stamp)](https://www.youtube.com/watch?v=\(id)\(query)&t=\(linked)s)"
        + (chance(9) ? ": " : " ") + title()
    }
  }

  private mutating func prose() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      one(chance(24) ? Self.oddSentences : Self.sentences)
    }
    .joined(separator: " ")
  }

  private mutating func title() -> String { one(chance(30) ? Self.oddTitles : Self.titles) }

  private mutating func ending() -> String {
    "Mehr im [Forum](https://forum.example.org/) und auf "
      + "[YouTube](https://www.youtube.com/channel/UCt9lpkqUPp1FUEi9uqVlPQA). " + prose()
  }

  private mutating func one(_ texts: [String]) -> String {
    texts[Int.random(in: texts.indices, using: &random)]
  }

  /// Whether one in so many times it happens.
  private mutating func chance(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  private static let titles = [
    "Kärnan för alla", "Intro", "Frage an benny", "Demo für alle", "Warum es anders war",
    "Building by hand",
    "Intro; Zoë Łukasz, benny und Ana", "Talk by Zoë Łukasz", "Zahlen - Zoë Łukasz", "Overview",
    "Was nun?", "Agenda", "Video", "Loch & Söhne", "Hồ Chí Minh", "日本語の発表", "発表 2024", "한국어",
    "Größe 7 von 9", "Q&A",
  ]

  private static let oddTitles = [
    "Was ist C++?", "Werkzeug (Teil 2)", "「発表」", "、発表", "🎤 Fest", "Mit *Nachdruck*",
    "Größe (6m 25s)",
    "R&amp;D", "&c", "’s ist so", "“Zitat”", "¿Qué?", "Q&A;", "\u{1680}Ende", "ẞ",
    "9:00 Uhr",
    "1.5x schneller", "Schluss…", "2024: ein Jahr", "Teil 1: Anfang", "Intro; 1:00 Größe", "Größe;",
    "Teil 2; Ende", "Ende; mit 3", "Q&amp;A", "A & B; C",
  ]

  private static let people = [
    "Zoë Łukasz - Leitung, Äpple AB", "Jonas Trüstedt", "Éamon Búrca – Bastler",
    "Wei, Ana und Søren",
    "Kenneth Tan, PhD - Sardina", "@zoe", "Hidenori (SHED)", "Quỳnh Nguyễn - Loch & Söhne",
    "山田 太郎", "Ana – seit 2019",
  ]

  private static let sentences = [
    "Ein Satz ohne alles.", "Er **betont** etwas.", "Siehe [hier](https://example.org/größe).",
    "Mit `Code` darin.", "Drei blieben, und alle (fast) sagten: ja!", "By hand.",
    "Nur so, wie „immer“.", "Von 7 blieben 3.", "Seit 2024 (im 2. Jahr) – so!",
    "Hồ Chí Minh & wir.",
    "日本語の文、二つ。", "Mit `Code` in 3 Teilen.", "C1 und **C2a** kamen.", "**Viel** mehr.",
    "`Code` zuerst.",
    "**Alles**", "`a` und **b**", "`alles`",
    "Oder [dort](https://example.org/a_b/7?c=1).", "Mit `Code`, **viel**.",
  ]

  private static let oddSentences = [
    "Speaker: Zoë Łukasz", "Es dauerte 1h 20m.", "Ein  doppelter Blank.", "a < b & c > d",
    "Es dauerte (6m 25s).", "(6m 2 `s`) danach", "Um 9: Anfang", "xx:xx Anfang", "In 1:2 Teilen",
    "Teil【1:30】", "(5) Teile `a`", "R&amp;D &c", "🎤 Wer (12:30) sprach", "**Um** 1:30",
    "Im Video unter 2:50 in the video.", "https://youtu.be/dQw4w9WgXcQ", "Um 10:30 ging es los.",
    "www.example.org", "Nur _so_.", "Ende…", "x@example.org", "Von 1:00 bis 2:00",
    "Watch the video", "Ein [Bild](https://i.ytimg.com/vi/dQw4w9WgXcQ/hq.jpg).",
    "Mehr [dort](https://media.CCC.de/v/ende).",
    "by Zoë Łukasz", "Abstract: worum es geht",
  ]

  private static let oddWords = [
    "Speakers:", "By Zoë Łukasz, on", "Mehr in Worten, viel mehr, als in vierundsechzig Bytes, in",
  ]

  private static let keys = [
    "draft: false", "description: Ein Tag", "event: Tag der offenen Tür", "video: dQw4w9WgXcQ",
    "image: /a.png", "description: \"Zoë's 'Tag'\"", "summary: 'Ein \"Tag\"'",
    "summary: 'Zoë''s Tag'",
    "title: \"Zoë's Tag\"", "subtitle: \"\"", "image: ''", "post:\n  image:\n  title: \"\"",
    "audio: /a.mp3", "summary: 'Ein Tag: kurz'", "weight: 3", "lang: de",
    "categories: [a, b]", "title: Noch einer", "slug: /tag.mp3", "type: null", "layout: >",
    "post:\n  title: Ein Tag\n  image: /b.webp", "speakers: Zoë Łukasz",
    "chapters:\n  - 0:00 Intro",
    "tags:\n  - 1:00 Intro\n  - 2:00 Ende", "excerpt: \"Ein \\\"Wort\\\"\"", "duration: 1:00:00",
  ]

  private static let odd = [
    "", " ", "---", "***", "- ", "- Punkt", "* Punkt", "1. Punkt", "> Zitat", "```", "# Titel",
    "## Föredrag", "#### Speakers:", "#### Abstract",
    "- [0:00](https://youtu.be/dQw4w9WgXcQ) Intro",
    "- 0:00 Intro", "0:00 Intro", "{{< youtube dQw4w9WgXcQ >}}", "{{< vimeo 1234567 >}}",
    "{{< youtube id='dQw4w9WgXcQ' >}}",
    "<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\">",
    "[Video](https://youtu.be/dQw4w9WgXcQ)",
    "[Folien](https://example.org) | [Code](https://example.org)",
    "**Zoë Łukasz**", "*by Zoë Łukasz*", "| a | b |", "|---|---|", "[a]: https://example.org",
    "\ttab", "  - tief", "title: X", "<!-- weg -->", "by Zoë Łukasz", "Setext\n===",
    "## Zeit (1:00)", "### [Titel](https://youtu.be/dQw4w9WgXcQ?t=60)", "## About the speaker",
    "- **Zoë**: [Folien](https://example.org)", "Slides: https://example.org",
    "Abstract: Worum es geht",
    "## {#anker}", "### Größe {#groesse}", "### :tada: Fest :tada:", "@[youtube](dQw4w9WgXcQ)",
    "[embed]https://youtu.be/dQw4w9WgXcQ[/embed]", "[![Bild](a.png)](https://youtu.be/dQw4w9WgXcQ)",
    "{{% hinweis %}}", "~~~", "````", "``` bash", "* Punkt zwei", "## See also", "## Agenda",
    "Watch [the video](https://youtu.be/dQw4w9WgXcQ).", "## 1:00 Intro", "### 0:30 Größe",
    "- Speaker: Zoë Łukasz",
    "- xx:xx Anfang", "- mm:ss Anfang", "– Zoë Łukasz", "•  Punkt", "“Zitat” von 2024", "日本語：二つ",
    "　字下げ",
    "🎤 Zoë Łukasz", "## 🎤 Speakers", "## Zeit 1:30", "- 日本 1:30",
    "See [part 2](https://youtu.be/dQw4w9WgXcQ).",
    "- Language: Deutsch",
  ]

  private static let bits = [
    " ", "  ", "\t", "*", "**", "_", "`", "[", "]", "(", ")", "<", ">", "&amp;", "\\", "#", ":",
    "1", "0:30",
    "{", "}", "|", "~", "-", "ä", "…", "\u{A0}", "\u{3000}", "\r", "\u{0}", "\u{FEFF}", "\u{2028}",
    "\u{85}",
    "://", "www.", "@", "\"", "'", " - ", ": ", "{{<", ">}}", " by ", "<br>", ".mp3", "youtu", "：",
    "１",
  ]
}
