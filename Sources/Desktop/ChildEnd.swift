/// How a program ended.
enum ChildEnd: Hashable {
  /// It left with this exit status, 0 where all went well.
  case exited(Int32)

  /// A signal ended it.
  case signalled(Int32)

  /// Someone else has asked already, or children are not kept: nobody can say.
  case unknown

  /// The rest of a sentence that begins with the program's name.
  var words: String {
    switch self {
    case .exited(let status): "failed with status \(status)"
    case .signalled(let signal): "was ended by signal \(signal)"
    case .unknown: "ended, nobody knows how"
    }
  }
}
