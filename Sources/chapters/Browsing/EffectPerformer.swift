import Browser
import ChapterCatalog
import ChapterModel
import Desktop
import PostFiles

/// Does what the browser asks of the world, and says truthfully how it went.
struct EffectPerformer {
  /// The programs that the person wants.
  let commands: PersonalCommands

  /// What reads the posts; nil where they are read already.
  var feed: CatalogFeed?

  /// The catalog that links are of.
  let catalog: () -> Catalog

  private let environment = Environment.current

  /// Performs an effect; `send` writes bytes to the terminal and answers whether all went out, `lend`
  /// gives it to another program.
  func perform(
    _ effect: Effect, send: EventLoop.TerminalSend, lend: EventLoop.TerminalLend
  ) -> Action? {
    switch effect {
    case .copy(let text, let subject): copy(text, subject, send)
    case .open(let link): .noticed(open(link))
    case .play(let link, let start): .noticed(play(link, from: start))
    case .edit(let path, let line): run(.editor, commands.edit, path, line, lend)
    case .read(let path, let line): run(.pager, commands.read, path, line, lend)
    case .reload: reload()
    case .cancelReading: cancelReading()
    case .listenToMouse, .redraw, .suspend, .choose, .quit: nil
    }
  }

  private func reload() -> Action? {
    guard let feed else {
      return .noticed(Notice("Posts are not read again while you choose", isFailure: true))
    }
    feed.reload()
    return nil
  }

  private func cancelReading() -> Action? {
    feed?.cancelReading()
    return nil
  }

  private func copy(_ text: String, _ subject: String, _ send: EventLoop.TerminalSend) -> Action {
    let report = Clipboard.copy(
      text, command: commands.copy, values: values(of: text, for: commands.copy),
      environment: environment,
      terminal: send)
    let notice = Notice("\(report.sentence): \(subject)", isFailure: !report.isCopied)
    return report.isCopied ? .noticed(notice) : .copyingFailed(text, notice)
  }

  private func run(
    _ program: PostProgram, _ personal: CommandTemplate?, _ path: String, _ line: Int,
    _ lend: EventLoop.TerminalLend
  ) -> Action? {
    guard path != PostLoader.standardInputPath else {
      return .noticed(Notice("The post came from standard input: it has no file", isFailure: true))
    }
    do throws(LaunchError) {
      let command = try program.command(
        for: path, line: line, personal: personal, environment: environment)
      var failure: LaunchError?
      lend { failure = command.run() }
      return failure.map { .noticed(Notice($0.description, isFailure: true)) }
    } catch {
      return .noticed(Notice(error.description, isFailure: true))
    }
  }

  private func open(_ link: String) -> Notice {
    do throws(LaunchError) {
      let report = try LinkOpener.open(
        link, command: commands.open, values: values(of: link, for: commands.open),
        environment: environment)
      return Notice(report.sentence)
    } catch {
      return Notice("Not opened: \(error.description)", isFailure: true)
    }
  }

  private func play(_ link: String, from start: Timestamp) -> Notice {
    do throws(LaunchError) {
      let report = try Player.play(
        link, from: start.seconds, command: commands.play, values: values(of: link, from: start),
        environment: environment)
      return Notice("\(report.sentence) from \(start)")
    } catch {
      return Notice("Not played: \(error.description)", isFailure: true)
    }
  }

  /// What the person's command may name of a text that is a link; nothing of others, and nothing
  /// where there is no command to name it.
  private func values(of text: String, for command: CommandTemplate?) -> CommandValues {
    guard command != nil, !text.contains("\n"), let link = VideoLink(text) else { return .none }
    return values(of: link, url: text)
  }

  private func values(of link: VideoLink, url: String) -> CommandValues {
    LinkedPart(link, in: catalog())?.values(url)
      ?? CommandValues(url: url, start: link.start?.seconds ?? 0)
  }

  /// The same of a video's link, from a time on.
  private func values(of video: String, from start: Timestamp) -> CommandValues {
    guard commands.play != nil, var link = VideoLink(video) else { return .none }
    link.start = start
    return values(of: link, url: link.url())
  }
}
