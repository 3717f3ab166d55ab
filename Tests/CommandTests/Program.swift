import TestPrograms

/// Programs that a test asks for where they are installed, and is skipped without.
enum Program {
  /// Whether a program lies on `PATH`.
  static func isInstalled(_ name: String) -> Bool {
    (try? ProgramRun("which", [name]).status) == 0
  }
}
