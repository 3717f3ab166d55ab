/// A file after its fixes.
public struct FixedFile: Sendable {
  /// Its text.
  public var text: EditedText

  /// What is still wrong with it.
  public var findings: [Finding]

  /// How many fixes were made.
  public var fixedCount = 0
}
