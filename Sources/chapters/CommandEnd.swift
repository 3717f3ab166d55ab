import ArgumentParser

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// How a command ends: what it says at last and its exit status.
struct CommandEnd {
  private let message: String
  private let status: Int32

  /// The end that an error makes, ArgumentParser's own among them: help ends well, and its 64 for
  /// wrong use is 2 here.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure:
      message = failure.sentence.isEmpty ? "" : "chapters: \(failure.sentence)"
      status = failure.status
    case let code as ExitCode:
      message = ""
      status = code.rawValue
    default:
      message = Chapters.fullMessage(for: error)
      status = Chapters.exitCode(for: error) == .success ? 0 : 2
    }
  }

  /// Says it, on standard output where all is well, and ends the program.
  func exit() -> Never {
    guard !message.isEmpty else { end(status) }
    guard status == 0 else {
      StandardError.write(message)
      end(status)
    }
    do {
      try StandardOutput.write(Array((message + "\n").utf8))
    } catch {
      StandardError.write("chapters: \(error.sentence)")
      end(error.status)
    }
    end(0)
  }

  private func end(_ status: Int32) -> Never {
    #if canImport(Darwin)
    Darwin.exit(status)
    #elseif canImport(Musl)
    Musl.exit(status)
    #else
    Glibc.exit(status)
    #endif
  }
}
