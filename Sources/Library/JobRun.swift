/// The file's thread at work: jobs in the order they came, changes that wait together in one go.
struct JobRun {
  /// Where the file is.
  let path: String

  /// Where the jobs come from.
  let queue: JobQueue

  /// Does jobs until the queue is closed and empty.
  func run() {
    var store = StateStore(path: path)
    while true {
      let jobs = queue.take()
      guard !jobs.isEmpty else { break }
      work(jobs[...], on: &store)
    }
    store.close()
    queue.end()
  }

  private func work(_ jobs: ArraySlice<Job>, on store: inout StateStore) {
    var changes: [Change] = []
    var waiting: [@Sendable (Result<Void, LibraryError>) -> Void] = []
    func flush() {
      guard !changes.isEmpty else { return }
      let result = store.save(changes)
      for then in waiting { then(result) }
      changes = []
      waiting = []
    }
    for job in jobs {
      switch job {
      case .load(let then):
        flush()
        let (remembered, error) = store.load()
        then(remembered, error)
      case .save(let change, let then):
        changes.append(change)
        waiting.append(then)
      }
    }
    flush()
  }
}
