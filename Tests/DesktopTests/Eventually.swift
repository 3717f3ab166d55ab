#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Asks again and again until the condition holds, for at most ten seconds; whether it does.
func eventually(_ condition: () -> Bool) -> Bool {
  let deadline = ContinuousClock.now + .seconds(10)
  while !condition() {
    guard ContinuousClock.now < deadline else { return false }
    poll(nil, 0, 2)
  }
  return true
}

/// Whether no process has this id, not even a zombie that waits to be reaped.
func isGone(_ id: Int32) -> Bool {
  kill(id, 0) < 0 && errno == ESRCH
}

/// Ends a process that a program under test left behind; whether there was one.
func end(_ id: Int32) -> Bool {
  kill(id, SIGKILL) == 0
}
