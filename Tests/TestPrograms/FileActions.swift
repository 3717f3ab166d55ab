#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What a child does with its files before its program starts.
struct FileActions: ~Copyable {
  private var actions = posix_spawn_file_actions_t()

  /// Nothing yet.
  init() {
    posix_spawn_file_actions_init(&actions)
  }

  deinit {
    var actions = actions
    posix_spawn_file_actions_destroy(&actions)
  }

  /// Opens a file as one of the standard streams.
  mutating func open(_ path: String, as descriptor: Int32, _ flags: Int32) {
    posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600)
  }

  /// Makes one of the standard streams the same as another.
  mutating func copy(_ source: Int32, as descriptor: Int32) {
    posix_spawn_file_actions_adddup2(&actions, source, descriptor)
  }

  /// Starts the program and returns its id. It has no controlling terminal, so that it meets the same
  /// world wherever the tests run.
  mutating func spawn(
    _ program: String, _ arguments: [String], _ variables: [String: String]
  ) throws -> pid_t {
    var vector: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = Self.environment(adding: variables)
    defer { for string in vector + environment { free(string) } }
    var child: pid_t = 0
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that tests run on block signals, and a shell waits for its children by one.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    let failure = posix_spawnp(&child, program, &actions, &attributes, &vector, &environment)
    guard failure == 0 else { throw SpawnError(program: program, number: failure) }
    return child
  }

  /// `POSIX_SPAWN_SETSID`, which Glibc's module hides.
  private static var newSession: Int16 {
    #if canImport(Darwin)
    0x0400
    #else
    0x80
    #endif
  }

  private static func environment(
    adding variables: [String: String]
  ) -> [UnsafeMutablePointer<CChar>?] {
    let names: [String] = ["PATH", "HOME", "LANG", "TMPDIR", "LD_LIBRARY_PATH"]
    let kept = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    let all = Dictionary(kept) { $1 }.merging(variables) { $1 }
    return all.map { strdup("\($0.key)=\($0.value)") } + [nil]
  }
}

/// A program that could not be started.
struct SpawnError: Error {
  /// The program.
  let program: String

  /// The number that `posix_spawnp` returned.
  let number: Int32
}
