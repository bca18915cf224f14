import Assets
import Casework
import Foundation
import Homework
import LibraryFiles
import Sealing
import Storage
import StorageSQLite

/// Opens everything a clinic has: the database, the pepper beside it, the library.
struct OpenClinic {
    let accounts: AccountService
    let library: Library
    private let store: SQLiteStore

    /// The newest format of entries this program reads and writes.
    static let entryFormat: UInt32 = 3

    /// Checks everything first: a start that is refused leaves the folder as it was.
    init(folder: String, assets: AssetSource) async throws(StartRefusal) {
        guard let words = WordLists(file: { assets.data($0) }) else { throw .words }
        library = try Self.library(assets)
        try DataFolder.prepare(folder)
        let file = PepperFile(folder: folder)
        let kept = try file.read()
        do {
            let found = try FoundDatabase(
                folder: folder, migrations: Migration.released(assets), entryFormat: Self.entryFormat)
            let pepper = try Self.pepper(kept, file, of: found)
            store = try SQLiteStore(found)
            if found.pepperCheck == nil { _ = try await store.apply([.clinic(.pepperCheck, pepper.check)]) }
            accounts = AccountService(store: store, pepper: pepper, words: words)
        } catch let refusal as OpenRefusal {
            throw .storage(refusal, in: folder)
        } catch let refusal as StartRefusal {
            throw refusal
        } catch { throw .storage(.unavailable, in: folder) }
    }

    /// The pepper of this clinic. A new one is made only where nobody's secret depends on another.
    private static func pepper(
        _ kept: Pepper?, _ file: PepperFile, of found: FoundDatabase
    ) throws(StartRefusal) -> Pepper {
        guard let kept else {
            guard found.pepperCheck == nil, !found.hasPeople else {
                throw StartRefusal(
                    "The pepper file is missing. Put its copy back beside the database. Without it nobody can sign in.")
            }
            return try file.make()
        }
        guard let known = found.pepperCheck else { return kept }
        guard constantTimeEqual(known, kept.check) else {
            throw StartRefusal(
                "The pepper file belongs to another clinic. Put this one's copy back. Without it nobody can sign in.")
        }
        return kept
    }

    /// Removes what has served its time, until the task that runs it is cancelled.
    func sweep(_ now: @escaping @Sendable () -> Instant) async {
        await Sweeper(accounts, now: now) { try await Task.sleep(for: $0) }.run()
    }

    /// Copies the database as it is at one moment, while people go on using it.
    func copy(to path: String) async throws(StoreError) { try await store.copy(to: path) }

    func close() throws { try store.close() }

    static func library(_ assets: AssetSource) throws(StartRefusal) -> Library {
        let (library, problems) = LibraryReader.read(files: assets.files(under: "Library"))
        guard let library, problems.isEmpty else { throw .library(problems) }
        return library
    }
}
