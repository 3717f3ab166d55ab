import Dispatch
import Library
import PostFiles

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A program for tests that changes a state file from a process of its own.
///
/// `LibraryProbe FILE PREFIX COUNT [kill MICROSECONDS | user]` marks so many ids as seen, one after the
/// other, and prints `saved ID` only once a change is saved, else the error. `kill` ends it like
/// `kill -9` after that time, and `user` gives the rights of root away.
@main
struct LibraryProbe {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 3, let count = Int(arguments[2]) else { exit(64) }
    switch arguments.dropFirst(3).first {
    case "kill": killLater(microseconds: arguments.last.flatMap { UInt32($0) } ?? 0)
    case "user": if getuid() == 0, setgid(65534) != 0 || setuid(65534) != 0 { exit(71) }
    default: break
    }
    write(
      count, prefix: arguments[1],
      to: LibraryFile(path: arguments[0], startThread: WorkerThread.start))
  }

  private static func write(_ count: Int, prefix: String, to file: LibraryFile) {
    let done = DispatchSemaphore(value: 0)
    for number in 0..<count {
      let id = "\(prefix)-\(number)"
      file.record(.seen([id], true)) { result in
        switch result {
        case .success: print("saved \(id)")
        case .failure(let error): print("\(error)")
        }
        // What was printed outlives the kill.
        fflush(nil)
        done.signal()
      }
      done.wait()
    }
    if !file.close(within: 60_000) { print("not closed in time") }
  }

  private static func killLater(microseconds: UInt32) {
    let isStarted = WorkerThread.start {
      usleep(microseconds)
      kill(getpid(), SIGKILL)
    }
    if !isStarted { exit(71) }
  }
}
