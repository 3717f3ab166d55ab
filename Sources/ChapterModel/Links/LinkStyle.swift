/// The forms that a link to a YouTube video is written in.
public enum LinkStyle: String, CaseIterable, Sendable {
  /// `https://www.youtube.com/watch?v=ID&t=884s`, the form of the address bar.
  case watch

  /// `https://youtu.be/ID?t=884`, the form of the share button.
  case short

  /// `https://www.youtube.com/embed/ID?start=884`, the form of an iframe, which knows no playlist.
  case embed
}
