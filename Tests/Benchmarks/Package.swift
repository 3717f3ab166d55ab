// swift-tools-version: 6.2
import PackageDescription

let houseRules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let cHouseRules: [CSetting] = [.treatAllWarnings(as: .error)]

/// Whether the project's own libraries are measured, too. Without them nothing of the project is
/// compiled here, and `benchmarks`, which runs programs only, builds in seconds.
let measuresLibraries = Context.environment["CHAPTERS_BENCHMARKS"] == "1"

let measured: Target.Dependency = .product(name: "Measured", package: "chapters")

/// What calls the project's libraries.
let libraryMeasurements: [Target] = ["growth", "searching", "extending"].map {
  .executableTarget(name: $0, dependencies: [measured], swiftSettings: houseRules)
}

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: measuresLibraries ? [.package(name: "chapters", path: "../..")] : [],
  targets: [
    // A link to the tests' folder: a package has no targets outside its own.
    .target(name: "CPseudoterminal", cSettings: cHouseRules),
    .target(name: "PlainFiles", swiftSettings: houseRules),
    .target(name: "Corpora", dependencies: ["PlainFiles"], swiftSettings: houseRules),
    .target(
      name: "Measuring", dependencies: ["CPseudoterminal", "PlainFiles"],
      swiftSettings: houseRules),
    .executableTarget(name: "readall", cSettings: cHouseRules),
    .executableTarget(
      name: "benchmarks", dependencies: ["Corpora", "Measuring", "PlainFiles"],
      swiftSettings: houseRules),
    .testTarget(
      name: "CorporaTests", dependencies: ["Corpora", "PlainFiles"],
      swiftSettings: houseRules),
    .testTarget(name: "MeasuringTests", dependencies: ["Measuring"], swiftSettings: houseRules),
    .testTarget(
      name: "benchmarksTests", dependencies: ["benchmarks", "Measuring", "PlainFiles"],
      swiftSettings: houseRules),
  ] + (measuresLibraries ? libraryMeasurements : [])
)
