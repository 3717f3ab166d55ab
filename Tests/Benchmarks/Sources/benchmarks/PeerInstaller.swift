import Measuring

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Installs the programs of others, from Debian's packages and PyPI.
enum PeerInstaller {
  /// Installs them all; what Python needs goes below a folder of ours.
  static func install(_ corpora: String) throws {
    let install = ["apt-get", "install", "-y"] + Peer.allCases.map(\.package)
    let words = geteuid() == 0 ? install : ["sudo"] + install
    try Command(
      words[0], Array(words.dropFirst()), environment: ["DEBIAN_FRONTEND": "noninteractive"]
    ).show()
    try Command("python3", ["-m", "venv", environment(corpora)]).show()
    try Command(python(corpora), ["-m", "pip", "install", "python-frontmatter"]).show()
  }

  /// The Python that has been given the module.
  static func python(_ corpora: String) -> String { "\(environment(corpora))/bin/python3" }

  private static func environment(_ corpora: String) -> String { "\(corpora)/python" }
}
