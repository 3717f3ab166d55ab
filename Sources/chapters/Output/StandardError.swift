import PostFiles

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Where a command's sentences go.
enum StandardError {
  /// Writes a sentence and a line end. What isn't fit for a terminal goes: paths and posts are in it.
  static func write(_ sentence: String) {
    let visible = sentence.unicodeScalars.filter { scalar in
      scalar == "\n" || scalar.properties.generalCategory != .control
    }
    let text = String(String.UnicodeScalarView(visible)) + "\n"
    // There is nowhere left to say that standard error itself can't be written.
    try? SystemWrite.all(Array(text.utf8), to: STDERR_FILENO)
  }
}
