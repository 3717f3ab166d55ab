import ChapterFormats
import ChapterModel
import Testing

@testable import PostChecking

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("A report")
struct ReportTests {
  private static let text = Checked.head + "- 0:00 Å\n- 𝄞 1:00: Ä\n- 2:00 Ö <!-- 雪 -->\n- 2:00 Ü\n"

  private func written(_ report: any ReportWriter, path: String) throws -> String {
    var output = OutputBuffer()
    report.writeStart(to: &output)
    let bytes = Array(Self.text.utf8)
    let span = bytes.span
    let findings = try Checked.findings(Self.text, path: path)
    report.write(findings, in: span, path: path, to: &output)
    output.append(report.separator)
    report.write(findings, in: span, path: "b.md", to: &output)
    report.writeEnd(to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test("for GitHub escapes what ends a property or a line")
  func gitHub() throws {
    let lines = try written(GitHubReport(), path: "./a,b:c%\n/größe.md").split(separator: "\n")
    let file = "a%2Cb%3Ac%25%0A/größe.md"
    #expect(lines.count == 4)
    #expect(
      lines[0]
        == "::warning file=\(file),line=6,col=6,endColumn=12,title=CH011 odd-separator::Between stamp "
        + "and title stands a colon where most lines of the list have a blank.")
    #expect(lines[1].hasPrefix("::warning file=\(file),line=8,col=3,endColumn=7,title=CH003"))
  }

  /// The members that SARIF 2.1.0 requires (OASIS, sections 3.13 to 3.52), and what it says of them.
  private struct Log: Decodable {
    struct Text: Decodable { let text: String }
    struct Rule: Decodable {
      let id: String
      let name: String
      let shortDescription: Text
      let defaultConfiguration: Level
    }
    struct Level: Decodable { let level: String }
    struct Driver: Decodable {
      let name: String
      let version: String
      let rules: [Rule]
    }
    struct Tool: Decodable { let driver: Driver }
    struct Region: Decodable {
      let startLine: Int
      let startColumn: Int
      let endLine: Int?
      let endColumn: Int
    }
    struct Artifact: Decodable { let uri: String }
    struct Physical: Decodable {
      let artifactLocation: Artifact
      let region: Region
    }
    struct Location: Decodable { let physicalLocation: Physical }
    struct Replacement: Decodable {
      let deletedRegion: Region
      let insertedContent: Text
    }
    struct Change: Decodable {
      let artifactLocation: Artifact
      let replacements: [Replacement]
    }
    struct Fix: Decodable { let artifactChanges: [Change] }
    struct Result: Decodable {
      let ruleId: String
      let ruleIndex: Int
      let level: String
      let message: Text
      let locations: [Location]
      let fixes: [Fix]?
    }
    struct Run: Decodable {
      let tool: Tool
      let columnKind: String
      let results: [Result]
    }
    let version: String
    let runs: [Run]
  }

  @Test("in SARIF has what the standard requires, columns in UTF-16 code units")
  func sarif() throws {
    let text = try written(SARIFReport(version: "1.2.3"), path: "a b/größe%.md")
    let log = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
    #expect(log.version == "2.1.0" && log.runs.count == 1)
    let run = log.runs[0]
    #expect(run.tool.driver.name == "chapters" && run.tool.driver.version == "1.2.3")
    #expect(run.columnKind == "utf16CodeUnits")
    #expect(run.tool.driver.rules.map(\.id) == Rule.allCases.map(\.id).sorted())
    let levels: Set = ["error", "warning", "note"]
    #expect(run.tool.driver.rules.allSatisfy { levels.contains($0.defaultConfiguration.level) })
    #expect(run.results.map(\.ruleId) == ["CH011", "CH003", "CH011", "CH003"])
    for result in run.results {
      #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId)
      #expect(levels.contains(result.level) && !result.message.text.isEmpty)
    }
    let place = run.results[0].locations[0].physicalLocation
    #expect(place.artifactLocation.uri == "a%20b/gr%C3%B6%C3%9Fe%25.md")
    #expect(place.region.startLine == 6 && place.region.startColumn == 6)
    let fix = try #require(run.results[0].fixes?.first?.artifactChanges.first?.replacements.first)
    #expect(fix.deletedRegion.startColumn == 10 && fix.deletedRegion.endColumn == 12)
    #expect(fix.deletedRegion.endLine == 6 && fix.insertedContent.text == " ")
  }

  @Test("in JSON is a document with all members of each finding")
  func json() throws {
    let text = try written(JSONReport(), path: "größe.md")
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    #expect(document.version == 1 && document.kind == "findings")
    #expect(document.items.map(\.rule) == ["CH011", "CH003", "CH011", "CH003"])
    #expect(document.items.map(\.fix) == ["safe", nil, "safe", nil])
    let edit = try #require(document.items[0].edits.first)
    let bytes = Array(Self.text.utf8)
    #expect(bytes[edit.start..<edit.end].elementsEqual(": ".utf8) && edit.replacement == " ")
  }

  /// What a test looks at of the JSON; the README's table is held against all of it elsewhere.
  private struct Document: Decodable {
    struct Edit: Decodable {
      let start: Int
      let end: Int
      let replacement: String
    }
    struct Item: Decodable {
      let rule: String
      let fix: String?
      let edits: [Edit]
    }
    let version: Int
    let kind: String
    let items: [Item]
  }

  @Test(
    "has a path as a reference",
    arguments: [
      ("/tmp/å.md", "file:///tmp/%C3%A5.md"), ("a/b-c_d.~.md", "a/b-c_d.~.md"),
      ("\u{1}?#", "%01%3F%23"), ("./a/./b.md", "a/./b.md"), (".//å", "%C3%A5"),
    ])
  func uri(path: String, uri: String) {
    #expect(FileURI.relative(path) == uri)
  }
}
