import Browser
import ChapterModel
import Desktop
import PostFiles

/// Does what the browser asks of the world, and says truthfully how it went.
struct EffectPerformer {
  /// The paths of the posts that were read.
  var postPaths: @Sendable () -> [String] = { [] }

  /// Keeps a change for the runs to come; answers at once only where that is not to be.
  var save: @Sendable (Change) -> Action? = { _ in nil }

  private let environment = Environment.current

  /// Performs an effect; `send` writes bytes to the terminal and answers whether all went out, `lend`
  /// gives it to another program.
  func perform(
    _ effect: Effect, send: EventLoop.TerminalSend, lend: EventLoop.TerminalLend
  ) -> Action? {
    switch effect {
    case .copy(let text, let subject): copy(text, subject, send)
    case .open(let link): open(link)
    case .play(let link, let start): play(link, from: start)
    case .playParts(let parts): play(parts)
    case .export(let export):
      ExportWriting(posts: postPaths(), home: environment.value("HOME")).write(export)
    case .save(let change): save(change)
    case .edit(let path, let line): run(.editor, path, line, lend)
    case .read(let path, let line): run(.pager, path, line, lend)
    case .reload, .cancelReading, .listenToMouse, .redraw, .suspend, .choose, .quit: nil
    }
  }

  private func copy(_ text: String, _ subject: String, _ send: EventLoop.TerminalSend) -> Action {
    let report = Clipboard.copy(text, environment: environment, terminal: send)
    let notice = Notice("\(report.sentence): \(subject)", isFailure: !report.isCopied)
    return report.isCopied ? .noticed(notice) : .copyingFailed(text, notice)
  }

  private func run(
    _ program: PostProgram, _ path: String, _ line: Int, _ lend: EventLoop.TerminalLend
  ) -> Action? {
    guard path != PostLoader.standardInputPath else {
      return .noticed(Notice("The post came from standard input: it has no file", isFailure: true))
    }
    do throws(LaunchError) {
      let command = try program.command(for: path, line: line, environment: environment)
      var failure: LaunchError?
      lend { failure = command.run() }
      return failure.map { .noticed(Notice($0.description, isFailure: true)) }
    } catch {
      return .noticed(Notice(error.description, isFailure: true))
    }
  }

  private func open(_ link: String) -> Action {
    do throws(LaunchError) {
      return .started(Notice(try LinkOpener.open(link, environment: environment).sentence))
    } catch {
      return .noticed(Notice("Not opened: \(error.description)", isFailure: true))
    }
  }

  private func play(_ link: String, from start: Timestamp) -> Action {
    do throws(LaunchError) {
      let report = try Player.play(link, from: start.seconds, environment: environment)
      return .started(Notice("\(report.sentence) from \(start)"))
    } catch {
      return .noticed(Notice("Not played: \(error.description)", isFailure: true))
    }
  }

  /// Plays one part as any video is played, several in one window.
  private func play(_ parts: [PlayedPart]) -> Action {
    do throws(LaunchError) {
      if parts.count == 1, let part = parts.first {
        let report = try Player.play(
          part.link, from: part.start.seconds, to: part.end?.seconds, environment: environment)
        let end = part.end.map { " to \($0)" } ?? " to the end"
        return .started(Notice("\(report.sentence) from \(part.start)\(end)"))
      }
      let report = try Player.play(
        parts.map {
          PlayerPart(link: $0.link, start: $0.start.seconds, end: $0.end?.seconds)
        }, environment: environment)
      return .started(Notice("\(report.sentence): \(parts.count) parts"))
    } catch {
      return .noticed(Notice("Not played: \(error.description)", isFailure: true))
    }
  }
}
