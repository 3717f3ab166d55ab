/// The file that a person's configuration lies in.
public struct ConfigurationFile {
  /// The variable that names another file.
  public static let variable = "CHAPTERS_CONFIG"

  private let variable: (String) -> String?
  private let named: (path: String, origin: String)?

  /// The file that an option names, else the one that ``variable`` does, else
  /// `$XDG_CONFIG_HOME/chapters/config.toml`, else the same in `~/.config`.
  ///
  /// A variable that is empty counts as unset, and so does an `XDG_CONFIG_HOME` that isn't absolute, as
  /// the XDG Base Directory Specification has it.
  ///
  /// - Parameters:
  ///   - option: the file that an option names.
  ///   - variable: answers with the value of a variable, nil where it is unset.
  public init(named option: String? = nil, variable: @escaping (String) -> String?) {
    self.variable = variable
    if let option {
      named = (option, "--config")
    } else if let path = variable(Self.variable), !path.isEmpty {
      named = (path, Self.variable)
    } else {
      named = nil
    }
  }

  /// Reads the file. One that nobody named need not be there; where it can't be read, or something in
  /// it is wrong, that is among the problems.
  ///
  /// - Throws: where a file that was named can't be read.
  public func read() throws(ConfigurationError) -> ConfigurationReading {
    guard let path = named?.path ?? usualPath else { return ConfigurationReading() }
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try FileBytes.read(path, waits: named != nil)
    } catch {
      if let named {
        throw ConfigurationError(path: path, origin: named.origin, reason: error.reason)
      }
      return ConfigurationReading(problems: problems(error, path), path: path)
    }
    let absolute = FileBytes.absolute(path)
    let expansion = PathExpansion(home: home, folder: Self.folder(of: absolute))
    return ConfigurationReader.read(bytes, path: path, expansion: expansion)
  }

  private func problems(_ failure: FileFailure, _ path: String) -> [SettingProblem] {
    guard !failure.isMissing else { return [] }
    let message = "cannot be read: \(failure.reason)"
    return [SettingProblem(path: path, at: SettingPlace(), key: "", message: message)]
  }

  private var home: String? { absoluteValue("HOME") }

  /// Where it lies where nobody named one; nil where there is no home.
  private var usualPath: String? {
    let folder = absoluteValue("XDG_CONFIG_HOME") ?? home.map { "\($0)/.config" }
    return folder.map { "\($0)/chapters/config.toml" }
  }

  private func absoluteValue(_ name: String) -> String? {
    variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
