import CursesTerminal
import Dispatch
import Terminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the probe does on `!`.
enum ProbeAction: String {
  case nothing, fail, fatal, segv, abort, ill, trap, bus, fpe, overflow, exit
  case overflowElsewhere, segvElsewhere, flood, leaveMouse
  case suspend, copy, wake, complain, hide, hang

  func perform(on screen: inout CursesScreen) throws {
    switch self {
    case .nothing, .leaveMouse: break
    case .fail: throw ProbeError()
    case .fatal: fatalError("the probe was told to")
    case .segv: UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case .abort: Self.abortNow()
    case .ill: raise(SIGILL)
    case .trap: raise(SIGTRAP)
    case .bus: raise(SIGBUS)
    case .fpe: raise(SIGFPE)
    case .overflow: print(Self.depth(of: .max))
    case .overflowElsewhere: Self.elsewhere { print(Self.depth(of: .max)) }
    case .segvElsewhere: Self.elsewhere { UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1 }
    case .exit: Self.exitNow()
    case .flood: Self.flood(&screen)
    case .suspend: screen.suspend()
    case .copy: _ = screen.send(Array("\u{1b}]52;c;WsO8cmljaA==\u{1b}\\".utf8))
    case .wake: Self.wake(screen.waker)
    case .complain: Self.complain()
    case .hang: Self.hang(&screen)
    case .hide: screen.show(Frame(size: screen.size))
    }
  }

  private static func abortNow() -> Never {
    #if canImport(Glibc)
    Glibc.abort()
    #else
    Darwin.abort()
    #endif
  }

  private static func exitNow() -> Never {
    #if canImport(Glibc)
    Glibc.exit(3)
    #else
    Darwin.exit(3)
    #endif
  }

  private static func complain() {
    let sentence = Array("a sentence for standard error\n".utf8)
    write(2, sentence, sentence.count)
  }

  /// Shows that it doesn't listen any more, and doesn't.
  private static func hang(_ screen: inout CursesScreen) {
    var frame = Frame(size: screen.size)
    frame.write("hanging", at: Position(column: 0, row: 0), style: .plain)
    screen.show(frame)
    // Never zero; a loop without a way out would end the screen's life before it.
    while pause() != 0 {}
  }

  /// Draws for ever, so that a terminal that isn't read fills up.
  private static func flood(_ screen: inout CursesScreen) {
    for number in 0..<Int.max {
      var frame = Frame(size: screen.size)
      let glyph = number % 2 == 0 ? "ü" : "日"
      let text = String(repeating: glyph, count: frame.size.columns)
      for row in 0..<frame.size.rows {
        frame.write(text, at: Position(column: 0, row: row), style: .plain)
      }
      screen.show(frame)
    }
  }

  /// Runs on another thread while this one waits.
  private static func elsewhere(_ body: @escaping @Sendable () -> Void) {
    let done = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      CrashGuard.coverThread()
      body()
      done.signal()
    }
    done.wait()
  }

  /// Wakes the screen from another thread.
  private static func wake(_ waker: Waker) {
    Task.detached { waker.wake() }
  }

  /// As deep as the number says; each level adds to what the one below gave, so that none can be
  /// left out.
  private static func depth(of number: Int) -> Int {
    number == 0 ? 0 : Int.random(in: 0...1) + depth(of: number - 1)
  }
}

/// What the probe throws.
struct ProbeError: Error, CustomStringConvertible {
  let description = "the probe was told to fail"
}
