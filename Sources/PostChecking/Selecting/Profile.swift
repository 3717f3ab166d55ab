/// A set of rules for posts of a certain use.
public enum Profile: String, CaseIterable, Sendable {
  /// The lists are for descriptions on YouTube, which shows no chapters where one breaks its terms
  /// (https://support.google.com/youtube/answer/9884579).
  case youtube
}
