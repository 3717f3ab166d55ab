import ChapterModel

/// How many findings there are in some files, by what they mean.
public struct FindingCounts: Hashable, Sendable {
  /// How many readers are led astray by.
  public private(set) var errors = 0

  /// How many are probably not what the author meant.
  public private(set) var warnings = 0

  /// How many are only worth knowing.
  public private(set) var infos = 0

  /// How many files were looked at.
  public private(set) var files = 0

  /// How many of them have findings.
  public private(set) var oddFiles = 0

  /// How many can be mended safely.
  public private(set) var safelyFixable = 0

  /// How many can be mended by a guess.
  public private(set) var unsafelyFixable = 0

  /// How many were mended.
  public private(set) var fixed = 0

  /// No file.
  public init() {}

  /// The findings left in one file, and how many were mended.
  public init(_ findings: [Finding], fixed: Int = 0) {
    files = 1
    oddFiles = findings.isEmpty ? 0 : 1
    self.fixed = fixed
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      switch finding.diagnostic.fix?.safety {
      case .safe: safelyFixable += 1
      case .unsafe: unsafelyFixable += 1
      case nil: break
      }
    }
  }

  /// How many findings there are.
  public var total: Int { errors + warnings + infos }

  /// Adds those of other files.
  public mutating func add(_ other: FindingCounts) {
    errors += other.errors
    warnings += other.warnings
    infos += other.infos
    files += other.files
    oddFiles += other.oddFiles
    safelyFixable += other.safelyFixable
    unsafelyFixable += other.unsafelyFixable
    fixed += other.fixed
  }
}
