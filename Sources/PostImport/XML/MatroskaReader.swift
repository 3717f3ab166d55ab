import ChapterModel

/// Reads Matroska's chapters as mkvextract and mkvmerge have them in XML (RFC 9559, section 5.1.7).
///
/// Of several editions the first counts, of several displays of an atom the first. Nested atoms are
/// chapters of a deeper level; those that are hidden or not enabled are left out.
enum MatroskaReader: FormatReader {
  private struct Atom {
    let level: Int
    let location: SourceLocation
    var start: String?
    var end: String?
    var title: String?
    var isShown = true
  }

  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    var scanner = XMLScanner(text)
    var atoms: [Atom] = []
    var open: [Int] = []
    var value = ""
    scan: while let piece = try scanner.next(text) {
      switch piece {
      case .start(let element):
        value = ""
        guard element.name == "ChapterAtom" else { continue }
        open.append(atoms.count)
        atoms.append(Atom(level: open.count - 1, location: element.location))
      case .text(let text): value += text
      case .end("ChapterAtom"): _ = open.popLast()
      case .end("EditionEntry") where !atoms.isEmpty: break scan
      case .end(let name):
        if let last = open.last { set(name, value.inOneLine, of: &atoms[last]) }
        value = ""
      }
    }
    return [post(of: atoms, file)]
  }

  private static func set(_ name: String, _ value: String, of atom: inout Atom) {
    switch name {
    case "ChapterTimeStart": atom.start = value
    case "ChapterTimeEnd": atom.end = value
    case "ChapterString": atom.title = atom.title ?? value
    case "ChapterFlagHidden": atom.isShown = atom.isShown && value != "1"
    case "ChapterFlagEnabled": atom.isShown = atom.isShown && value != "0"
    default: break
    }
  }

  private static func post(of atoms: [Atom], _ file: FileName) -> Post {
    var draft = TalkDraft(link: file.link)
    var diagnostics: [Diagnostic] = []
    for atom in atoms where atom.isShown {
      guard let start = atom.start.flatMap({ InputTime.clock($0) }) else {
        diagnostics.append(InputProblem.noTime(atom.start ?? "", at: atom.location))
        continue
      }
      let title = atom.title ?? ""
      draft.chapters.append(
        Chapter(
          start: start, end: atom.end.flatMap { InputTime.clock($0) },
          title: title.isEmpty ? start.description : title, level: atom.level,
          location: atom.location))
    }
    return draft.post(in: file, diagnostics)
  }
}
