import ArgumentParser

/// The man page of all commands, in the macros of man(7).
struct ManualPage {
  private let root: HelpText?
  private let commands: [HelpText]

  /// The page of `chapters` and its commands.
  init(_ helps: [HelpText]) {
    root = helps.first { $0.name.isEmpty }
    commands = helps.filter { !$0.name.isEmpty }
  }

  /// The page's text.
  var text: String {
    let version = Chapters.configuration.version
    var lines = [".TH CHAPTERS 1 \"\" \"chapters \(version)\" \"User Commands\"", ".SH NAME"]
    lines.append("chapters \\- " + Self.escaped(root?.abstract ?? ""))
    lines.append(".SH SYNOPSIS")
    lines += Self.verbatim(root?.usage ?? [])
    lines.append(".SH DESCRIPTION")
    lines += Self.paragraphs(root?.discussion ?? [])
    lines.append(".SH COMMANDS")
    for command in commands { lines += Self.section(command) }
    lines += [".SH SEE ALSO", ".BR mpv (1),", ".BR fzf (1)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ command: HelpText) -> [String] {
    var lines = [".SS chapters " + escaped(command.name), escaped(command.abstract), ".PP"]
    lines += verbatim(command.usage)
    lines += paragraphs(command.discussion)
    for item in command.items {
      lines += [".TP", ".B " + escaped(item.label), escaped(item.meaning)]
    }
    return lines
  }

  /// Running text; lines that begin with blanks as they are.
  private static func paragraphs(_ text: [String]) -> [String] {
    var lines: [String] = []
    var isVerbatim = false
    for line in text {
      let wantsVerbatim = line.hasPrefix(" ")
      if wantsVerbatim != isVerbatim { lines += wantsVerbatim ? [".RS", ".nf"] : [".fi", ".RE"] }
      isVerbatim = wantsVerbatim
      lines.append(line.isEmpty ? ".PP" : escaped(wantsVerbatim ? String(line.dropFirst(2)) : line))
    }
    return [".PP"] + lines + (isVerbatim ? [".fi", ".RE"] : [])
  }

  private static func verbatim(_ text: [String]) -> [String] {
    [".nf"] + text.map(escaped) + [".fi"]
  }

  /// A text that no roff takes for a request or an escape, in ASCII.
  static func escaped(_ text: String) -> String {
    var result = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return result
  }
}
