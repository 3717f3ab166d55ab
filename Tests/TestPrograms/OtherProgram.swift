#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A program of others that reads one of our formats, where it is installed.
public enum OtherProgram: String {
  case ffmpeg, ffprobe, mkvmerge, mkvextract, mpv, jq, xmllint, vlc, setpriv

  /// Whether it's on `PATH`; tests that need it are skipped otherwise and say so.
  public var isInstalled: Bool {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return path.split(separator: ":").contains { access("\($0)/\(rawValue)", X_OK) == 0 }
  }

  /// Runs it; what it wrote.
  public func run(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try ProgramRun(rawValue, arguments, input: input, environment: ["LC_ALL": "C.UTF-8"])
  }

  /// Whether all of some programs are installed.
  public static func areInstalled(_ programs: OtherProgram...) -> Bool {
    programs.allSatisfy(\.isInstalled)
  }
}
