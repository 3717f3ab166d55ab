internal import CNcursesShim

/// What gives the terminal back when the program crashes, as far as threads have to know of it.
public enum CrashGuard {
  /// Gives the calling thread a stack of its own for the crash handler, which a thread that has used
  /// up its stack needs; once is enough for each thread. The thread that makes a screen has one.
  public static func coverThread() { shim_crash_guard_cover_thread() }
}
