import ChapterFormats

/// The fields of templates in words, for the help.
enum TemplateHelp {
  /// The fields, those of the same rows together, each in a line with what it holds.
  static var fields: String {
    groups.map { group in
      let lines = group.fields.map { field in
        let name = "{\(field.rawValue)}"
        let blanks = String(repeating: " ", count: max(1, 20 - name.count))
        return "\n  \(name)\(blanks)\(field.meaning)"
      }
      return "\n\(group.title):\(lines.joined())"
    }.joined()
  }

  private static var groups: [(title: String, fields: [TemplateField])] {
    let titles: [([ListKind], String)] = [
      (ListKind.allCases, "all rows"), ([.talks, .chapters], "talks and chapters"),
      ([.chapters], "chapters"), ([.events], "events"),
    ]
    return titles.map { kinds, title in
      (title, TemplateField.allCases.filter { $0.kinds == kinds })
    }
  }
}
