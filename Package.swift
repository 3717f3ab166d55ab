// swift-tools-version: 6.2
import PackageDescription

/// The rules every target of ours lives by; dependencies are not touched by them.
let houseRules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let cHouseRules: [CSetting] = [.treatAllWarnings(as: .error)]

/// A library target of `Sources` with the arrows it is allowed.
func house(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: houseRules)
}

/// The tests of one target, which mirror its files.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: houseRules)
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// The libraries that `Tests/Benchmarks`, a package of its own, measures; other packages see none.
let benchmarkProducts: [Product] =
  Context.environment["CHAPTERS_BENCHMARKS"] == "1"
  ? [
    .library(
      name: "Measured",
      targets: ["ChapterCatalog", "ChapterModel", "OddPosts", "PostFiles", "PostReading"])
  ] : []

/// The target that libFuzzer drives, which builds with a sanitizer alone.
let fuzzing: [Target] =
  Context.environment["CHAPTERS_FUZZ"] == "1"
  ? [
    .executableTarget(
      name: "Fuzzing",
      dependencies: ["ChapterModel", "FrontMatter", "PostReading"],
      path: "Tests/Fuzzing",
      exclude: ["Seeds", "words.dict"],
      swiftSettings: houseRules)
  ] : []

let package = Package(
  name: "chapters",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "chapters", targets: ["chapters"])
  ] + benchmarkProducts,
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C, met at the edges only.
    .systemLibrary(
      name: "CYAML", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CSQLite", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "CScanning", cSettings: cHouseRules),
    .target(name: "CSystem", cSettings: cHouseRules),
    .target(
      name: "CNcursesShim",
      cSettings: cHouseRules,
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),

    // What a post says.
    house("ChapterModel"),
    house("FrontMatter", ["CYAML"]),
    house("PostReading", ["ChapterModel", "CScanning", "FrontMatter"]),
    house("PostImport", ["ChapterModel", "FrontMatter", "PostReading"]),
    house("PostFiles", ["ChapterModel", "CSystem", "PostImport", "PostReading"]),
    house("ChapterCatalog", ["ChapterModel"]),
    house("ChapterFormats", ["ChapterModel"]),
    house("PostChecking", ["ChapterFormats", "ChapterModel", "PostReading"]),

    // What lasts.
    house("Library", ["CSQLite"]),

    // What a person sees.
    house("Terminal"),
    house("CursesTerminal", ["Terminal", "CNcursesShim"]),
    house("Browser", ["ChapterModel", "ChapterCatalog", "Terminal"]),
    house("Desktop", ["ChapterModel", "CSystem"]),
    house("Settings", ["FrontMatter", "Terminal"]),

    .executableTarget(
      name: "chapters",
      dependencies: [
        "ChapterModel", "PostReading", "PostImport", "PostFiles", "ChapterCatalog",
        "ChapterFormats", "PostChecking",
        "Terminal", "CursesTerminal", "Browser", "Desktop", "Library", "Settings",
        argumentParser,
      ],
      swiftSettings: houseRules),

    // The tests, in the same order. libvterm is behind a C target that is empty without its header,
    // so that a machine without it still builds the program.
    .target(
      name: "CVirtualTerminal",
      path: "Tests/CVirtualTerminal",
      cSettings: cHouseRules,
      linkerSettings: [.linkedLibrary("vterm")]),
    .target(name: "CMarkdownOracle", path: "Tests/CMarkdownOracle", cSettings: cHouseRules),
    .target(name: "CPseudoterminal", path: "Tests/CPseudoterminal", cSettings: cHouseRules),
    .target(
      name: "TestTerminal",
      dependencies: ["CPseudoterminal", "CVirtualTerminal", "TestPrograms"],
      path: "Tests/TestTerminal",
      swiftSettings: houseRules),
    .executableTarget(
      name: "ScreenProbe",
      dependencies: ["Terminal", "CursesTerminal"],
      path: "Tests/ScreenProbe",
      swiftSettings: houseRules),
    .executableTarget(
      name: "TerminalTable",
      dependencies: ["TestTerminal", "TestPrograms"],
      path: "Tests/TerminalTable",
      swiftSettings: houseRules),
    .target(name: "TestPrograms", path: "Tests/TestPrograms", swiftSettings: houseRules),
    .target(name: "OddPosts", path: "Tests/OddPosts", swiftSettings: houseRules),
    tests("ChapterModel", ["TestPrograms"]),
    tests("FrontMatter", ["TestPrograms"]),
    tests("PostReading", ["ChapterModel", "CMarkdownOracle", "OddPosts", "TestPrograms"]),
    tests(
      "PostImport",
      ["ChapterFormats", "ChapterCatalog", "ChapterModel", "PostReading", "TestPrograms"]),
    tests("PostFiles", ["ChapterModel", "PostImport", "TestPrograms"]),
    tests("ChapterCatalog", ["ChapterModel", "TestPrograms"]),
    tests("ChapterFormats", ["ChapterModel", "TestPrograms"]),
    tests(
      "PostChecking",
      [
        "ChapterFormats", "ChapterModel", "FrontMatter", "PostFiles", "PostImport", "PostReading",
        "TestPrograms",
      ]),
    tests("Terminal", ["TestPrograms"]),
    tests(
      "CursesTerminal", ["CNcursesShim", "Terminal", "TestTerminal", "TestPrograms", "ScreenProbe"]),
    tests("Browser", ["ChapterModel", "ChapterCatalog", "Terminal", "TestPrograms"]),
    tests("Desktop"),
    .executableTarget(
      name: "LibraryProbe",
      dependencies: ["Library", "PostFiles"],
      path: "Tests/LibraryProbe",
      swiftSettings: houseRules),
    tests("Library", ["LibraryProbe", "PostFiles", "TestPrograms"]),
    tests("Settings", ["Terminal", "TestPrograms"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "chapters", argumentParser, "Browser", "PostChecking", "ChapterModel", "ChapterFormats",
        "Terminal",
        "Desktop", "Settings",
        "TestTerminal",
        "TestPrograms",
      ],
      swiftSettings: houseRules),
    .testTarget(name: "HouseTests", swiftSettings: houseRules),
  ] + fuzzing
)
