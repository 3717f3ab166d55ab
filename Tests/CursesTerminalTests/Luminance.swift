import CursesTerminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The relative luminance of a colour (WCAG 2.2).
struct Luminance {
  private let value: Double

  /// The luminance of a colour of known red, green and blue; nil for another.
  init?(_ color: Color?) {
    guard case .rgb(let rgb) = color else { return nil }
    let parts = [16, 8, 0].map { shift in
      let part = Double(rgb >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    value = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The ratio of contrast between two colours, from 1 to 21.
  func contrast(to other: Luminance) -> Double {
    (max(value, other.value) + 0.05) / (min(value, other.value) + 0.05)
  }
}
