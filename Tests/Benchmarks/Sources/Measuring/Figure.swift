/// Measured numbers as people read them, with three digits that count.
public enum Figure {
  /// A time: `7.42 ms`.
  ///
  /// - Parameter seconds: how long.
  /// - Returns: the number and its unit.
  public static func time(_ seconds: Double) -> String {
    switch seconds {
    case ..<1e-6: digits(seconds * 1e9) + " ns"
    case ..<1e-3: digits(seconds * 1e6) + " µs"
    case ..<1: digits(seconds * 1e3) + " ms"
    default: digits(seconds) + " s"
    }
  }

  /// An amount of memory: `7.3 MB`.
  public static func memory(_ bytes: Double) -> String {
    switch bytes {
    case ..<1e3: digits(bytes) + " B"
    case ..<1e6: digits(bytes / 1e3) + " kB"
    case ..<1e9: digits(bytes / 1e6) + " MB"
    default: digits(bytes / 1e9) + " GB"
    }
  }

  /// A ratio: `0.84`.
  public static func digits(_ number: Double) -> String {
    guard number.isFinite else { return "–" }
    if number.magnitude >= 99.95 { return "\(Int(number.rounded()))" }
    return number.magnitude >= 9.995 ? rounded(number, to: 1) : rounded(number, to: 2)
  }

  private static func rounded(_ number: Double, to places: Int) -> String {
    let factor = places == 1 ? 10 : 100
    let whole = Int((number.magnitude * Double(factor)).rounded())
    let rest = "\(factor + whole % factor)".dropFirst()
    return (number < 0 ? "-" : "") + "\(whole / factor).\(rest)"
  }
}
