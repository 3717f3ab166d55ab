/// A line of `[keys]`: what a key does instead of what it did.
public struct KeyChange: Hashable, Sendable {
  /// The key, or keys one after another with a blank between them, as written: `C-y`, `g g`.
  public var keys: String

  /// The name of the action, such as `copy-link`; nil where the keys are to do nothing.
  public var action: String?

  /// Where the action's name stands.
  public var place: SettingPlace

  /// A change at a place.
  public init(keys: String, action: String?, at place: SettingPlace = SettingPlace()) {
    self.keys = keys
    self.action = action
    self.place = place
  }

  /// The setting's name in sentences: `keys."C-y"`.
  public var key: String { "keys.\(TOMLText.quoted(keys))" }
}
