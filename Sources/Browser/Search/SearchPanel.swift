import ChapterCatalog

/// The search over everything: a line that is typed, and a row for each chapter that it finds and for
/// each talk without chapters.
public struct SearchPanel: Hashable, Sendable {
  /// What results are wanted.
  struct Wish: Hashable {
    let catalogNumber: Int
    let query: Query
    let limit: Int
  }

  /// What is typed.
  private(set) var field = TextField()

  /// What is wrong with it.
  private(set) var error: QueryError?

  /// What is looked for: the last that was typed without an error.
  private(set) var query = Query.everything

  /// How many results are listed at most.
  private(set) var limit = Self.firstLimit

  /// What was asked for last; nil before the first request.
  private(set) var wish: Wish?

  /// The number of the last request.
  private(set) var number = 0

  /// The last answer.
  private(set) var results: SearchResults?

  /// The selected row.
  var position = ListPosition()

  /// What is to be done with the results once they are those of what is typed.
  var waiting: [Action] = []

  /// Whether the answer takes longer than a moment.
  var isSlow = false

  /// Where the line stands among the queries used before.
  private var history = HistoryCursor()

  /// How many milliseconds a search takes until that is said.
  static let patience = 200

  /// How many results are asked for at first, and how many times more where one comes to their end.
  static let firstLimit = 200
  private static let limitFactor = 4

  /// The rows, best first.
  var rows: [Choice] { results?.choices ?? [] }

  /// The selected row.
  var choice: Choice? { rows.indices.contains(position.selected) ? rows[position.selected] : nil }

  /// Whether the rows are not those of what is looked for.
  var isBehind: Bool { results?.query != query }

  /// Changes the line that is typed.
  mutating func edit(_ edit: FieldEdit) {
    let before = field.text
    field.edit(edit)
    guard field.text != before else { return }
    history = HistoryCursor()
    readField()
  }

  /// Shows the panel again: the line is selected as a whole.
  mutating func reopen() {
    field = TextField(field.text)
    field.selectAll()
    (waiting, isSlow, history) = ([], false, HistoryCursor())
    // What was not answered is asked for again.
    if isBehind { wish = nil }
  }

  /// Takes a query used before into the line, so many steps older or newer; what was typed is the
  /// newest.
  ///
  /// - Returns: whether there is one.
  mutating func recall(_ steps: Int, of queries: [String]) -> Bool {
    guard let query = history.recall(steps, of: queries, from: field.text) else { return false }
    field = TextField(query)
    readField()
    return true
  }

  /// Takes in what is typed; where it has an error, the query before stays.
  private mutating func readField() {
    waiting = []
    do throws(QueryError) {
      let typed = try Query(field.text)
      if typed != query { limit = Self.firstLimit }
      query = typed
      error = nil
    } catch {
      self.error = error
    }
  }

  /// Wants more results where so few are left below the selected one.
  mutating func wantMore(below count: Int) {
    guard !isBehind, let results, results.count > results.choices.count,
      limit <= results.choices.count, position.selected + count >= results.choices.count
    else { return }
    limit *= Self.limitFactor
  }

  /// Notes a request.
  mutating func ask(for wish: Wish, number: Int) {
    self.wish = wish
    self.number = number
    isSlow = false
  }

  /// Takes an answer in: another query's is shown from its best row on, else one stays at the row.
  ///
  /// - Returns: what is to be done with it.
  mutating func take(_ answer: SearchResults) -> [Action] {
    defer { (waiting, isSlow) = ([], false) }
    let selected = answer.query == results?.query ? choice : nil
    let isUntouched = position.selected == 0 && !answer.query.isRanked
    let row = selected.flatMap { isUntouched ? nil : answer.choices.firstIndex(of: $0) }
    let place = row ?? (selected == nil || isUntouched ? 0 : position.selected)
    if selected == nil { position = ListPosition() }
    results = answer
    position.select(place, of: rows.count)
    return waiting
  }

  /// Finds the rows where another catalog has them; those that it hasn't are left out.
  mutating func move(to choices: [Choice?]) {
    guard let results else { return }
    let row = choices.prefix(position.selected).count { $0 != nil }
    self.results = SearchResults(results, at: choices.compactMap(\.self))
    position.select(row, of: rows.count)
  }

  /// Forgets the results of a catalog that is no more.
  mutating func forgetResults() {
    (results, wish, position) = (nil, nil, ListPosition())
  }
}
