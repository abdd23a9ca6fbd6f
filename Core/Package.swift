// swift-tools-version: 6.2
// The judgement of Anvil and all it rests on. No dependency may ever be listed here: the purity of
// the engine is kept by this manifest.

import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// The modules that play stories are optimised for debugging builds too: 350 stories take a minute then, not ten.
let played = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "Core",
    products: [
        .library(name: "Facts", targets: ["Facts"]),
        .library(name: "Engine", targets: ["Engine"]),
        .library(name: "Cycle", targets: ["Cycle"]),
        .library(name: "Simulator", targets: ["Simulator"]),
        .library(name: "Backtest", targets: ["Backtest"]),
    ],
    targets: [
        .target(
            name: "Facts", swiftSettings: played,
            // Rounding is a call of the C library's mathematics where nothing else brings that in.
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        .target(name: "Engine", dependencies: ["Facts"], swiftSettings: played),
        .target(name: "Cycle", dependencies: ["Facts", "Engine"], swiftSettings: played),
        .target(name: "Simulator", dependencies: ["Facts", "Engine", "Cycle"], swiftSettings: played),
        .target(name: "Backtest", dependencies: ["Facts", "Engine"], swiftSettings: played),
        // Measures; `make bench` runs it. It is no product: nothing depends on it.
        .executableTarget(name: "decide-bench", dependencies: ["Facts", "Engine", "Simulator"], swiftSettings: settings),
        // What the engine is worth; `make availability` runs it.
        .executableTarget(name: "availability", dependencies: ["Simulator"], swiftSettings: settings),
        // Plays stories with nothing but the core; `make mutants` runs it.
        .executableTarget(name: "play-stories", dependencies: ["Simulator"], swiftSettings: settings),
        // Plays simulated weeks by seed; `make hunt` runs it.
        .executableTarget(name: "hunt", dependencies: ["Simulator"], swiftSettings: settings),
        .testTarget(name: "EngineTests", dependencies: ["Facts", "Engine"], swiftSettings: settings),
        .testTarget(name: "CycleTests", dependencies: ["Facts", "Engine", "Cycle"], swiftSettings: settings),
        .testTarget(
            name: "BacktestTests", dependencies: ["Facts", "Engine", "Cycle", "Simulator", "Backtest"], swiftSettings: settings),
        .testTarget(name: "SimulatorTests", dependencies: ["Facts", "Engine", "Cycle", "Simulator"], swiftSettings: settings),
    ]
)
