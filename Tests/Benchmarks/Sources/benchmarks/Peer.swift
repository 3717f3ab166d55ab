import Measuring
import PlainFiles

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A program of others that ours is held against.
enum Peer: String, CaseIterable {
  case rg, less, fzf, fzy, hugo
  case cmark = "cmark-gfm"
  case python = "python-frontmatter"

  /// The package that Debian 12 has it in.
  var package: String {
    switch self {
    case .rg: "ripgrep"
    case .python: "python3-venv"
    default: rawValue
    }
  }

  /// Where it's installed.
  ///
  /// - Parameter corpora: the folder below which `PeerInstaller` puts what isn't Debian's.
  /// - Returns: its path.
  /// - Throws: `MissingPeer`.
  func path(_ corpora: String) throws -> String {
    let path = self == .python ? python(corpora) : onPath(rawValue)
    guard let path else { throw MissingPeer(peer: self) }
    return path
  }

  /// Where a program of a name is.
  private func onPath(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first(where: Files.isProgram)
  }

  /// A Python that has the module.
  private func python(_ corpora: String) -> String? {
    let own = PeerInstaller.python(corpora)
    return [Files.isProgram(own) ? own : nil, onPath("python3")].compactMap(\.self).first { path in
      (try? Command(path, ["-c", "import frontmatter"]).time()) != nil
    }
  }
}
