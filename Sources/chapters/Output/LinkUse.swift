import ChapterModel
import Desktop

/// What was done with a link outside of this program, or why it wasn't.
struct LinkUse: Hashable {
  /// What was done or not, without a full stop.
  let sentence: String

  /// Whether it was done.
  let isDone: Bool

  /// Copies a text to the clipboard, by the person's command where there is one; where the terminal
  /// does that, through `/dev/tty`.
  static func copying(
    _ text: String, by command: CommandTemplate?, _ values: CommandValues
  ) -> LinkUse {
    let report = Clipboard.copy(
      text, command: command, values: values, terminal: ControllingTerminal.send)
    return LinkUse(sentence: report.sentence, isDone: report.isCopied)
  }

  /// Opens a link in the web browser, or by the person's command.
  static func opening(
    _ link: String, by command: CommandTemplate?, _ values: CommandValues
  ) -> LinkUse {
    do throws(LaunchError) {
      let report = try LinkOpener.open(link, command: command, values: values)
      return LinkUse(sentence: report.sentence, isDone: true)
    } catch {
      return LinkUse(sentence: "Not opened: \(error.description)", isDone: false)
    }
  }

  /// Plays a video from where its link starts, by the person's command where there is one.
  static func playing(
    _ link: VideoLink, by command: CommandTemplate?, _ values: CommandValues
  ) -> LinkUse {
    let video = VideoLink(host: link.host, videoID: link.videoID)
    let start = link.start ?? .zero
    do throws(LaunchError) {
      let report = try Player.play(
        video.url(), from: start.seconds, command: command, values: values)
      return LinkUse(sentence: "\(report.sentence) from \(start)", isDone: true)
    } catch {
      return LinkUse(sentence: "Not played: \(error.description)", isDone: false)
    }
  }
}
