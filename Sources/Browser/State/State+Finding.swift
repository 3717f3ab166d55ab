import ChapterCatalog
import ChapterModel

extension State {
  /// Asks for a line.
  mutating func open(_ purpose: Prompt.Purpose, _ typed: String = "") {
    endRange()
    overlays.append(.prompt(Prompt(purpose: purpose, field: TextField(typed))))
  }

  mutating func startFilter() {
    remember()
    open(.filter(focus, before: filters[focus]), filters[focus]?.text ?? "")
  }

  mutating func clearFilter() {
    guard filters[focus] != nil else { return refuse("This list has no filter") }
    remember()
    set(filter: nil, of: focus)
  }

  /// Filters a list and stays at what is selected, as far as the filter leaves it.
  mutating func set(filter: Query?, of pane: Pane) {
    filters[pane] = filter.flatMap { $0.isEmpty ? nil : $0 }
    let place = place
    arrangeGroups()
    select(
      Place(focus: focus, group: place.group, talk: place.talk, chapter: place.chapter))
  }

  /// Selects the row that the last search finds, so many matches further, around the ends.
  mutating func moveToMatch(_ matches: Int) {
    guard let listSearch else { return refuse("Nothing was searched for: / searches") }
    let found = rows(finding: listSearch, in: focus)
    guard !found.isEmpty else { return refuse("No match for \(listSearch.text) in this list") }
    let selected = position(in: focus).selected
    let next = found.firstIndex { $0 >= selected } ?? found.count
    let isAt = next < found.count && found[next] == selected
    let start = matches > 0 && !isAt ? next - 1 : next
    let place = ((start + matches % found.count) % found.count + found.count) % found.count
    remember()
    selectRow(found[place], in: focus)
    notice = Notice("match \(place + 1) of \(found.count)")
  }

  /// The rows of a list that a query finds.
  private func rows(finding query: Query, in pane: Pane) -> [Int] {
    var matcher = RowMatcher(query)
    switch pane {
    case .events:
      return groups.indices.filter { row in
        if let place = groups[row].eventPlace { return matcher.finds(catalog.events[place]) }
        return matcher.finds(Event(id: "", title: groups[row].title))
      }
    case .talks:
      return talkRows.indices.filter { row in
        let choice = talkRows[row]
        return matcher.finds(
          catalog.events[choice.event].talks[choice.talk], of: catalog.events[choice.event])
      }
    case .chapters:
      guard let talk, let talkChoice else { return [] }
      let places = Set(matcher.chapters(of: talk, of: catalog.events[talkChoice.event]))
      return chapterRows.indices.filter { places.contains(chapterRows[$0]) }
    }
  }

  /// Takes in what was typed so far: filters show it as it is typed, errors show at once.
  mutating func followTyping(_ prompt: Prompt) {
    var prompt = prompt
    defer { replaceOverlay(.prompt(prompt)) }
    do throws(QueryError) {
      switch prompt.purpose {
      case .search: _ = try Query(prompt.field.text)
      case .filter(let pane, _): set(filter: try Query(prompt.field.text), of: pane)
      case .time, .note, .exportFile: break
      }
      prompt.error = nil
    } catch {
      prompt.error = error
    }
  }

  /// Takes what is typed.
  mutating func accept(_ prompt: Prompt) -> [Effect] {
    guard prompt.error == nil else { return [] }
    overlays.removeLast()
    let text = prompt.field.text
    switch prompt.purpose {
    case .filter: return text.isEmpty ? [] : record(.query(text))
    case .search:
      let query = try? Query(text)
      if let query, !query.isEmpty { listSearch = query }
      moveToMatch(1)
      return query?.isEmpty ?? true ? [] : record(.query(text))
    case .time: selectTime(text)
    case .note(let id): return setNote(text, of: id)
    case .exportFile(let form):
      if !text.isEmpty { return export(form, to: text) }
      refuse("Nothing exported: name a file")
    }
    return []
  }

  private mutating func selectTime(_ text: String) {
    guard let time = Timestamp(typed: text) else {
      return refuse("\(text) is no time: write 12:30")
    }
    selectTime(time)
  }

  /// Leaves a line that is asked for: a filter is again what it was before.
  mutating func leave(_ prompt: Prompt) {
    overlays.removeLast()
    if case .filter(let pane, let before) = prompt.purpose { set(filter: before, of: pane) }
  }
}
