import Foundation
package import StorageSQLite

/// A data folder of a test.
package struct Folder: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    package var file: String { path + "/" + SQLiteStore.fileName }

    /// Lends an empty folder and removes it afterwards.
    package static func with<Value>(_ body: (Folder) async throws -> Value) async throws -> Value {
        let folder = try make()
        defer { folder.remove() }
        return try await body(folder)
    }

    /// Makes an empty folder that only its owner may read. The caller removes it.
    package static func make() throws -> Folder {
        let path = NSTemporaryDirectory() + "evenings-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        return Folder(path: path)
    }

    package func remove() { try? FileManager.default.removeItem(atPath: path) }

    package func open(
        _ migrations: [Migration] = Folder.released, format: UInt32 = 1,
        applying settings: [Setting] = Setting.required
    ) throws -> SQLiteStore {
        try SQLiteStore(folder: path, migrations: migrations, entryFormat: format, applying: settings)
    }

    /// The migrations in the repository.
    package static let released = Migration.released(Checkout.assets)

    /// Whether any file of the folder contains these bytes.
    package func contains(_ bytes: some Sequence<UInt8>) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: path).contains { name in
            try Data(contentsOf: URL(filePath: path).appending(path: name)).range(of: Data(bytes)) != nil
        }
    }
}
