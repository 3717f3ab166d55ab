import Browser
import ChapterModel
import Desktop
import PostFiles

/// Does what the browser asks of the world, and says truthfully how it went.
struct EffectPerformer {
  /// Who searches.
  let search: SearchWorker

  private let environment = Environment.current

  /// A performer of effects whose answers to searches come from a worker.
  init(search: SearchWorker) { self.search = search }

  /// Performs an effect; `send` writes bytes to the terminal and answers whether all went out, `lend`
  /// gives it to another program.
  func perform(
    _ effect: Effect, send: EventLoop.TerminalSend, lend: EventLoop.TerminalLend
  ) -> Action? {
    switch effect {
    case .copy(let text, let subject): copy(text, subject, send)
    case .open(let link): .noticed(open(link))
    case .play(let link, let start): .noticed(play(link, from: start))
    case .edit(let path, let line): run(.editor, path, line, lend)
    case .read(let path, let line): run(.pager, path, line, lend)
    case .search(let request): ask { search.search(request) }
    case .forgetSearch: ask { search.forget() }
    case .saveQuery, .reload, .cancelReading, .listenToMouse, .redraw, .suspend, .choose, .quit: nil
    }
  }

  /// Asks for what is answered later, or never.
  private func ask(_ body: () -> Void) -> Action? {
    body()
    return nil
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
