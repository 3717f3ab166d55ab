import ChapterFormats
import ChapterModel
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct `A list as JSON` {
  @Test("is one document of version 1", arguments: ListKind.allCases)
  func document(kind: ListKind) throws {
    let text = SampleEvents.text([SampleEvents.event], by: JSONList(kind))
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    #expect(document.version == 1)
    #expect(document.kind == kind.rawValue)
    #expect(document.items.count == (kind == .chapters ? 2 : 1))
  }

  @Test("of nothing has no items", arguments: ListKind.allCases)
  func empty(kind: ListKind) {
    let text = SampleEvents.text([], by: JSONList(kind))
    #expect(text == "{\"version\":1,\"kind\":\"\(kind.rawValue)\",\"items\":[]}\n")
  }

  @Test("has an item a line with the members of its kind")
  func members() {
    let url = "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=\(SampleEvents.list)&index=2"
    #expect(
      lines(.events) == [
        """
        {"id":"almalinux-tag","title":"AlmaLinux-Tag","date":"2024-05-01","talks":1,"chapters":2,\
        "authors":["benny Vasquez","雪"],"author_bios":["Chair",null],\
        "file":"beiträge/almalinux-tag.md","line":1,"column":1}
        """
      ])
    #expect(
      lines(.talks) == [
        """
        {"id":"aMvI5E9-LYI.almalinux-tag","title":"Building without following",\
        "event_id":"almalinux-tag","event":"AlmaLinux-Tag","date":"2024-05-01",\
        "speakers":["Andrew Lukoshko","Jonas Trüstedt"],\
        "affiliations":["Release Lead, AlmaLinux",null],"language":"Englisch",\
        "language_code":"en","translations":["ja"],"translated_titles":["雪の話"],\
        "translation_files":["beiträge/almalinux-tag.ja.md"],"abstract":"Erstens.\\nZweitens.","chapters":2,\
        "video_id":"aMvI5E9-LYI","video_title":null,"duration":1500,"url":"\(url)",\
        "file":"beiträge/almalinux-tag.md","line":40,"column":1}
        """
      ])
    #expect(
      lines(.chapters).last == """
        {"id":"aMvI5E9-LYI.almalinux-tag@110","start":110,"end":null,\
        "title":"Was ist AlmaLinux?","level":1,"label":"1:50","written_url":null,\
        "talk_id":"aMvI5E9-LYI.almalinux-tag","talk":"Building without following",\
        "event_id":"almalinux-tag","event":"AlmaLinux-Tag","video_id":"aMvI5E9-LYI",\
        "url":"\(url)&t=110s","file":"beiträge/almalinux-tag.md","line":45,"column":5}
        """)
  }

  @Test("has null for the place of an event that is a folder")
  func folder() {
    var event = SampleEvents.event
    event.path = "beiträge"
    let line = lines(.events, of: event).first
    #expect(line?.hasSuffix(#""file":"beiträge","line":null,"column":null}"#) == true)
  }

  @Test("brings every text back unchanged, and no control character to a terminal")
  func texts() throws {
    let title = "\"\\/\u{0}\u{8}\t\n\r\u{1B}[31m\u{7F}\u{85}\u{9B}é雪👩‍👩‍👧\u{2028}"
    var event = SampleEvents.event
    event.title = title
    let text = SampleEvents.text([event], by: JSONList(.events))
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    #expect(document.items.first?.title == title)
    let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control }
    #expect(controls.allSatisfy { $0 == "\n" })
  }

  private func lines(_ kind: ListKind, of event: Event = SampleEvents.event) -> [String] {
    SampleEvents.text([event], by: JSONList(kind)).split(separator: "\n").dropFirst().dropLast()
      .map { String($0.hasSuffix(",") ? $0.dropLast() : $0) }
  }
}

/// What any list has.
private struct Document: Decodable {
  struct Item: Decodable {
    let id: String
    let title: String
  }

  let version: Int
  let kind: String
  let items: [Item]
}
