/// A text of a configuration and where it stands, for those who know what it may be.
public struct PlacedText: Hashable, Sendable {
  /// The text, without quotes and escapes.
  public var text: String

  /// Where it stands.
  public var place: SettingPlace

  /// A text at a place.
  public init(_ text: String, at place: SettingPlace = SettingPlace()) {
    self.text = text
    self.place = place
  }
}
