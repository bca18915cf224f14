import Foundation
import Homework
import Storage
import StorageSQLite
import Support
import Testing

/// Every store the contract holds for. An engine that cannot be opened fails its tests.
enum Engine: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case memory
    case sqlite

    var testDescription: String { rawValue }

    /// Runs a test on a fresh store and clears up after it.
    func run(_ body: (any Store) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(MemoryStore())
        case .sqlite: try await Folder.with { folder in try await body(try folder.open()) }
        }
    }
}

/// A data folder of a test.
struct Folder: Sendable {
    let path: String

    var file: String { path + "/" + SQLiteStore.fileName }

    static func with<Value>(_ body: (Folder) async throws -> Value) async throws -> Value {
        let path = NSTemporaryDirectory() + "storage-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await body(Folder(path: path))
    }

    func open(
        _ migrations: [Migration]? = nil, format: UInt32 = 1, applying settings: [Setting] = Setting.required
    ) throws -> SQLiteStore {
        try SQLiteStore(
            folder: path, migrations: migrations ?? Folder.released(), entryFormat: format, applying: settings)
    }

    /// The migrations as they stand in the repository.
    static func released() throws -> [Migration] {
        let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "../../Sources/CAssets/files/migrations/sqlite").standardized
        return try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".sql") }
            .map { Migration(name: $0, sql: try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }

    /// Whether these bytes stand in any file of the folder.
    func contains(_ canary: [UInt8]) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: path).contains { name in
            try Data(contentsOf: URL(filePath: path).appending(path: name)).range(of: Data(canary)) != nil
        }
    }
}
