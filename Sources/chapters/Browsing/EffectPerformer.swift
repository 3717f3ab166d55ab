import Browser
import ChapterCatalog
import ChapterModel
import Desktop
import PostFiles

/// Does what the browser asks of the world, and says truthfully how it went.
struct EffectPerformer {
  /// The programs that the person wants.
  let commands: PersonalCommands

  /// Who searches.
  let search: SearchWorker

  /// Who checks posts; nil where nobody does.
  var check: CheckWorker?

  /// What reads the posts; nil where they are read already.
  var feed: CatalogFeed?

  /// The catalog that links are of.
  let catalog: () -> Catalog

  /// Keeps a change for the runs to come; answers at once only where that is not to be.
  var save: @Sendable (Change) -> Action? = { _ in nil }

  private var environment: Desktop.Environment { .current }

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
      ExportWriting(posts: feed?.postPaths ?? [], home: environment.value("HOME")).write(export)
    case .save(let change): save(change)
    case .edit(let path, let line): run(.editor, commands.edit, path, line, lend)
    case .read(let path, let line): run(.pager, commands.read, path, line, lend)
    case .search(let request): ask { search.search(request) }
    case .forgetSearch: ask { search.forget() }
    case .check(let path): ask { check?.check(path) }
    case .reload: reload()
    case .cancelReading: cancelReading()
    case .listenToMouse, .wear, .redraw, .suspend, .choose, .quit: nil
    }
  }

  /// Asks for what is answered later, or never.
  private func ask(_ body: () -> Void) -> Action? {
    body()
    return nil
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

  private func open(_ link: String) -> Action {
    do throws(LaunchError) {
      let report = try LinkOpener.open(
        link, command: commands.open, values: values(of: link, for: commands.open),
        environment: environment)
      return .started(Notice(report.sentence))
    } catch {
      return .noticed(Notice("Not opened: \(error.description)", isFailure: true))
    }
  }

  private func play(_ link: String, from start: Timestamp) -> Action {
    do throws(LaunchError) {
      let report = try Player.play(
        link, from: start.seconds, command: commands.play, values: values(of: link, from: start),
        environment: environment)
      return .started(Notice("\(report.sentence) from \(start)"))
    } catch {
      return .noticed(Notice("Not played: \(error.description)", isFailure: true))
    }
  }

  /// Plays one part as any video is played, several in one window of mpv, which alone can.
  private func play(_ parts: [PlayedPart]) -> Action {
    do throws(LaunchError) {
      if parts.count == 1, let part = parts.first {
        let report = try Player.play(
          part.link, from: part.start.seconds, to: part.end?.seconds, command: commands.play,
          values: values(of: part.link, from: part.start), environment: environment)
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
