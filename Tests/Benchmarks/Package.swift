// swift-tools-version: 6.2
import PackageDescription

let houseRules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let measured: Target.Dependency = .product(name: "Measured", package: "chapters")

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "chapters", path: "../..")
  ],
  targets: [
    .executableTarget(name: "growth", dependencies: [measured], swiftSettings: houseRules),
    .executableTarget(name: "searching", dependencies: [measured], swiftSettings: houseRules),
  ]
)
