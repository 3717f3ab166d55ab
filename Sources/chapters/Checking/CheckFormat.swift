import ArgumentParser

/// How findings are written.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github, sarif
}
