// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

func core(_ names: String...) -> [Target.Dependency] {
    names.map { .product(name: $0, package: "Core") }
}

let package = Package(
    name: "anvil",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "anvil", targets: ["anvil"]),
        .executable(name: "scan-agents", targets: ["scan-agents"]),
    ],
    dependencies: [
        .package(path: "Core"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "CAnvil"),
        .target(name: "Threads", swiftSettings: settings),
        .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "AgentKit",
            dependencies: core("Facts") + ["CAnvil", "Threads"],
            swiftSettings: settings),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .target(name: "Markup", dependencies: ["CExpat"], swiftSettings: settings),
        .target(name: "Pacemaker", dependencies: core("Facts") + ["AgentKit", "Markup"], swiftSettings: settings),
        .target(
            name: "Agents", dependencies: core("Facts") + ["AgentKit", "Markup", "Pacemaker"], swiftSettings: settings),
        .target(name: "Replica", swiftSettings: settings),
        .target(
            name: "Store", dependencies: core("Facts") + ["Replica", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        .target(name: "Postgres", dependencies: ["CAnvil", "CLibpq", "Threads"], swiftSettings: settings),
        .target(name: "Setup", dependencies: ["AgentKit", "Postgres"], swiftSettings: settings),
        .target(name: "Fleet", dependencies: core("Facts") + ["Store", "Postgres"], swiftSettings: settings),
        .target(
            name: "StoreLab",
            dependencies: core("Facts") + ["Store", "Replica", "Remote", "Postgres", "PostgresFixture", "Fleet"],
            swiftSettings: settings),
        .target(
            name: "Remote", dependencies: core("Facts") + ["Replica", "Store", "Postgres"], swiftSettings: settings),
        .target(
            name: "Settings", dependencies: core("Facts") + [.product(name: "Yams", package: "Yams")],
            swiftSettings: settings),
        .target(
            name: "Live",
            dependencies: core("Facts", "Engine", "Cycle") + [
                "Store", "Remote", "Postgres", "AgentKit", "Pacemaker", "Settings",
            ],
            swiftSettings: settings),
        .target(
            name: "Dashboard",
            dependencies: core("Facts", "Engine") + ["Store", .product(name: "Hummingbird", package: "hummingbird")],
            resources: [.embedInCode("Assets")],
            swiftSettings: settings),
        .target(name: "Terminal", dependencies: core("Facts", "Engine", "Backtest"), swiftSettings: settings),
        .executableTarget(
            name: "anvil",
            dependencies: core("Facts", "Engine", "Cycle", "Simulator", "Backtest") + [
                "CAnvil", "Store", "Postgres", "Remote", "Fleet", "Setup", "AgentKit", "Settings", "Live", "Dashboard",
                "Terminal", "Pacemaker",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(name: "store-lab", dependencies: ["StoreLab", "Postgres"], swiftSettings: settings),
        .executableTarget(name: "scan-agents", dependencies: ["AgentKit", "Agents"], swiftSettings: settings),
        .testTarget(name: "AgentKitTests", dependencies: core("Facts") + ["AgentKit"], swiftSettings: settings),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: settings),
        .testTarget(name: "AgentsTests", dependencies: core("Facts") + ["AgentKit", "Agents"], swiftSettings: settings),
        .testTarget(name: "ReplicaTests", dependencies: ["Replica"], swiftSettings: settings),
        .testTarget(name: "StoreTests", dependencies: core("Facts") + ["Store", "Replica"], swiftSettings: settings),
        .target(
            name: "PostgresFixture", dependencies: ["Postgres"], path: "Tests/PostgresFixture", swiftSettings: settings),
        .testTarget(name: "PostgresTests", dependencies: ["Postgres", "PostgresFixture"], swiftSettings: settings),
        .testTarget(
            name: "RemoteTests",
            dependencies: core("Facts") + ["Remote", "Replica", "Store", "Postgres", "PostgresFixture"],
            swiftSettings: settings),
        .testTarget(
            name: "FleetTests",
            dependencies: core("Facts") + ["Fleet", "Store", "Replica", "Postgres", "PostgresFixture", "StoreLab"],
            swiftSettings: settings),
        .testTarget(name: "SetupTests", dependencies: ["Setup", "Postgres"], swiftSettings: settings),
        .testTarget(name: "SettingsTests", dependencies: core("Facts") + ["Settings"], swiftSettings: settings),
        .testTarget(
            name: "LiveTests",
            dependencies: core("Facts", "Engine", "Cycle") + [
                "Live", "Store", "Remote", "Postgres", "PostgresFixture", "AgentKit", "Pacemaker", "Settings",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "DashboardTests", dependencies: core("Facts", "Engine", "Cycle", "Simulator") + ["Dashboard", "Store"],
            swiftSettings: settings),
        .testTarget(
            name: "TerminalTests", dependencies: core("Facts", "Engine", "Cycle", "Simulator") + ["Terminal"],
            swiftSettings: settings),
        .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    ]
)
