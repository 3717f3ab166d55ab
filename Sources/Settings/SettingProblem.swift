/// What is wrong with a configuration file, and where. The rest of the file still holds.
public struct SettingProblem: Hashable, Sendable {
  /// The file's path.
  public let path: String

  /// Where it stands.
  public let place: SettingPlace

  /// The setting's name, such as `commands.open`; empty where the text is no TOML.
  public let key: String

  /// What is wrong and what to write, without a full stop.
  public let message: String

  /// A problem with a setting.
  public init(path: String, at place: SettingPlace, key: String, message: String) {
    self.path = path
    self.place = place
    self.key = key
    self.message = message
  }
}

extension SettingProblem: CustomStringConvertible {
  /// `path:line:column: key: message`, in one line and without control characters.
  public var description: String { sentence(path) }

  /// The same with the file's name alone, for where there is little room.
  public var shortDescription: String {
    sentence(path.split(separator: "/").last.map(String.init) ?? path)
  }

  private func sentence(_ path: String) -> String {
    let key = key.isEmpty ? "" : "\(key): "
    return VisibleText.of("\(path):\(place.line):\(place.column): \(key)\(message)")
  }
}
