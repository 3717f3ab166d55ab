/// Someone who speaks in a talk, as the talk introduces them.
///
/// The affiliation stays with the talk: the same person may speak elsewhere in another role.
public struct Speaker: Hashable, Sendable {
  /// The name as written, titles included: `Kenneth Tan, PhD`.
  public var name: String

  /// What stands behind the name, as written: `Executive Director, Sardina Systems`.
  public var affiliation: String?

  /// A speaker of that name.
  public init(name: String, affiliation: String? = nil) {
    self.name = name
    self.affiliation = affiliation
  }

  /// What the speaker does: the affiliation up to its organisation.
  public var role: String? { roleAndOrganisation.role }

  /// Where the speaker does it: what follows the affiliation's first ` @ ` or else its first
  /// comma, so that `Manager, Prime Strategy Co., Ltd.` keeps its `Co., Ltd.`.
  public var organisation: String? { roleAndOrganisation.organisation }

  private var roleAndOrganisation: (role: String?, organisation: String?) {
    guard let affiliation else { return (nil, nil) }
    for separator in [" @ ", ", "] {
      guard let cut = affiliation.firstRange(of: separator) else { continue }
      return (
        String(affiliation[..<cut.lowerBound]), String(affiliation[cut.upperBound...])
      )
    }
    return (affiliation, nil)
  }
}

extension String {
  /// The first place where `needle` stands; the standard library alone has no such search outside
  /// its regular expressions, which this module leaves out for their cost at start.
  fileprivate func firstRange(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
