import Browser
import ChapterModel
import Desktop

/// Does what the browser asks of the world, and says truthfully how it went.
struct EffectPerformer {
  private let environment = Environment.current

  /// Performs an effect; `send` writes bytes to the terminal and answers whether all went out.
  func perform(_ effect: Effect, send: EventLoop.TerminalSend) -> Notice? {
    switch effect {
    case .copy(let text, let subject): copy(text, subject, send)
    case .open(let link): open(link)
    case .play(let link, let start): play(link, from: start)
    case .redraw, .suspend, .quit: nil
    }
  }

  private func copy(_ text: String, _ subject: String, _ send: EventLoop.TerminalSend) -> Notice {
    let report = Clipboard.copy(text, environment: environment, terminal: send)
    return Notice("\(report.sentence): \(subject)", isFailure: !report.isCopied)
  }

  private func open(_ link: String) -> Notice {
    do throws(LaunchError) {
      return Notice(try LinkOpener.open(link, environment: environment).sentence)
    } catch {
      return Notice("Not opened: \(error.description)", isFailure: true)
    }
  }

  private func play(_ link: String, from start: Timestamp) -> Notice {
    do throws(LaunchError) {
      let report = try Player.play(link, from: start.seconds, environment: environment)
      return Notice("\(report.sentence) from \(start)")
    } catch {
      return Notice("Not played: \(error.description)", isFailure: true)
    }
  }
}
