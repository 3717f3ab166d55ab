import ChapterModel
import Desktop

/// What was done with a link outside of this program, or why it wasn't.
struct LinkUse: Hashable {
  /// What was done or not, without a full stop.
  let sentence: String

  /// Whether it was done.
  let isDone: Bool

  /// Copies a text to the clipboard; where the terminal does that, through `/dev/tty`.
  static func copying(_ text: String) -> LinkUse {
    let report = Clipboard.copy(text, terminal: ControllingTerminal.send)
    return LinkUse(sentence: report.sentence, isDone: report.isCopied)
  }

  /// Opens a link in the web browser.
  static func opening(_ link: String) -> LinkUse {
    do throws(LaunchError) {
      return LinkUse(sentence: try LinkOpener.open(link).sentence, isDone: true)
    } catch {
      return LinkUse(sentence: "Not opened: \(error.description)", isDone: false)
    }
  }

  /// Plays a video from where its link starts.
  static func playing(_ link: VideoLink) -> LinkUse {
    let video = VideoLink(host: link.host, videoID: link.videoID)
    let start = link.start ?? .zero
    do throws(LaunchError) {
      let report = try Player.play(video.url(), from: start.seconds)
      return LinkUse(sentence: "\(report.sentence) from \(start)", isDone: true)
    } catch {
      return LinkUse(sentence: "Not played: \(error.description)", isDone: false)
    }
  }
}
