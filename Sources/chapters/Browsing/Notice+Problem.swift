import Browser
import Settings

extension Notice {
  /// What is wrong with the configuration: the first of so many problems.
  init(_ problem: SettingProblem, of count: Int) {
    let others = count == 1 ? "" : " (and \(count - 1) more)"
    self.init("\(problem.shortDescription)\(others)", isFailure: true)
  }
}
