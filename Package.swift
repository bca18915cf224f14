// swift-tools-version: 6.2
import PackageDescription

// Computed, because a constant declared after `package` would not be ready when it is read.
var strict: [SwiftSetting] {
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
    ]
}

// bin/package says here what it builds: version, commit and day. Only one small file is compiled with it, so that another
// commit does not build everything again. Without it, `evenings --version` says "development".
let build: [CSetting] = Context.environment["EVENINGS_BUILD"].map { [.define("EVENINGS_BUILD", to: "\"\($0)\"")] } ?? []

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")

let package = Package(
    name: "two-evenings",
    products: [.executable(name: "evenings", targets: ["evenings"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // The domain, pure: no Foundation, no clock, no input or output.
        .target(name: "Homework", swiftSettings: strict),
        .target(
            name: "LibraryFiles",
            dependencies: ["Homework", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(name: "Sealing", dependencies: ["Homework", crypto, cryptoExtras, "CWipe"], swiftSettings: strict),
        .target(name: "CWipe"),
        .target(name: "CVersion", cSettings: build),
        // Debian's own library draws the code on an enrolment card.
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .target(name: "Storage", dependencies: ["Homework"], swiftSettings: strict),
        .target(
            name: "StorageSQLite",
            dependencies: [
                "Homework", "Storage", "Assets", "CKeepLog", crypto, .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(name: "CKeepLog", dependencies: [.product(name: "GRDBSQLite", package: "GRDB.swift")]),
        // The file format of backups.
        .target(name: "Backups", dependencies: ["Homework", "Sealing"], swiftSettings: strict),
        .target(name: "Casework", dependencies: ["Homework", "Sealing", "Storage"], swiftSettings: strict),
        .target(
            name: "Demonstration", dependencies: ["Homework", "Casework", "Sealing"], swiftSettings: strict),
        .target(name: "Assets", dependencies: ["CAssets"], swiftSettings: strict),
        .target(
            name: "CAssets",
            exclude: ["files"],
            cSettings: [.disableWarning("c23-extensions")]),
        .target(name: "Pages", dependencies: ["Homework", "Assets"], swiftSettings: strict),
        .target(
            name: "Site",
            dependencies: [
                "Homework", "Sealing", "Storage", "Casework", "Pages", "Assets", "CQREncode",
                hummingbird, crypto,
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "evenings",
            dependencies: [
                "Homework", "LibraryFiles", "Sealing", "Storage", "StorageSQLite", "Backups", "Casework", "Pages",
                "Site", "Assets", "Demonstration", "CQREncode", "CVersion",
                hummingbird,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict,
            // lld comes with the toolchain and packs the addresses that are fixed up at every start: seven megabytes
            // less stay in memory.
            linkerSettings: [
                .unsafeFlags(
                    ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
                    .when(platforms: [.linux], configuration: .release))
            ]),

        // bin/bench; no part of the program.
        .executableTarget(
            name: "bench",
            dependencies: [
                "Homework", "LibraryFiles", "Sealing", "Storage", "StorageSQLite", "Casework", "Demonstration",
                "Assets",
                hummingbird,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            path: "Benchmarks",
            swiftSettings: strict),

        // Tests
        .target(
            name: "Support", dependencies: ["Homework", "Storage", "StorageSQLite", "Assets"], path: "Tests/Support",
            swiftSettings: strict),
        .testTarget(name: "HomeworkTests", dependencies: ["Homework", "Support"], swiftSettings: strict),
        .testTarget(
            name: "LibraryFilesTests", dependencies: ["LibraryFiles", "Homework", "Assets", "Support"],
            swiftSettings: strict),
        .testTarget(
            name: "SealingTests",
            dependencies: ["Sealing", "Homework", "Assets", "Support", crypto, cryptoExtras],
            exclude: ["CrossCheck"], swiftSettings: strict),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "Storage", "StorageSQLite", "Homework", "Support", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "BackupsTests",
            dependencies: ["Backups", "Homework", "Sealing", "Support"],
            swiftSettings: strict),
        .testTarget(
            name: "CaseworkTests",
            dependencies: [
                "Casework", "Demonstration", "Homework", "LibraryFiles", "Sealing", "Storage", "Assets", "Support",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "PagesTests",
            dependencies: ["Pages", "Assets", "Homework", "Support"],
            swiftSettings: strict),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "Site", "Pages", "Casework", "Homework", "LibraryFiles", "Sealing", "Storage", "StorageSQLite",
                "Assets", "Support", hummingbird,
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
