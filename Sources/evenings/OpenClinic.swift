import Assets
import Casework
import Foundation
import Homework
import LibraryFiles
import Sealing
import Storage
import StorageSQLite

/// Why the program does not start. Each is one plain sentence with a way out.
enum StartRefusal: Error, CustomStringConvertible {
    case storage(OpenRefusal)
    case pepper(String)
    case library([LibraryProblem])
    case words

    var description: String {
        switch self {
        case .storage(let refusal): refusal.sentence
        case .pepper(let sentence): sentence
        case .library(let problems):
            "The homework library could not be read:\n"
                + problems.map { "  \($0)" }.joined(separator: "\n")
        case .words: "The list of words that keys are made of is missing from this build."
        }
    }
}

/// Opens everything a clinic has: the database, the pepper beside it, the library.
struct OpenClinic {
    let clinic: Clinic
    let library: Library
    private let store: SQLiteStore

    /// The newest format of entries this program reads and writes.
    static let entryFormat: UInt32 = 1

    init(folder: String, assets: AssetSource) async throws {
        guard
            let list = assets.data("words/en.txt").map({ String(decoding: $0, as: UTF8.self) }),
            let words = WordList(list.split(whereSeparator: \.isNewline).map(String.init))
        else { throw StartRefusal.words }
        library = try Self.library(assets)
        do {
            store = try SQLiteStore(
                folder: folder, migrations: Self.migrations(assets), entryFormat: Self.entryFormat)
        } catch { throw StartRefusal.storage(error) }
        let pepper = try await Self.pepper(PepperFile(folder: folder), of: store)
        clinic = Clinic(store: store, pepper: pepper, words: words)
    }

    /// The pepper this clinic began with. A new one is made only where nobody's secret hangs on another.
    private static func pepper(_ file: PepperFile, of store: SQLiteStore) async throws -> Pepper {
        let known = try await store.clinic(.pepperCheck)
        if !file.exists {
            guard known == nil, try await store.therapists().isEmpty else {
                throw StartRefusal.pepper(
                    "The pepper file is missing. Put its copy back beside the database: without it nobody can sign in.")
            }
            try file.make()
        }
        let pepper = try file.pepper()
        guard let known else {
            _ = try await store.apply([.clinic(.pepperCheck, pepper.check)])
            return pepper
        }
        guard constantTimeEqual(known, pepper.check) else {
            throw StartRefusal.pepper(
                "The pepper file belongs to another clinic. Put this one's copy back: without it nobody can sign in.")
        }
        return pepper
    }

    func close() throws { try store.close() }

    static func library(_ assets: AssetSource) throws -> Library {
        let files = assets.names(under: "Library").compactMap { name in
            assets.data(name).map { (name: name, bytes: Array($0)) }
        }
        let (library, problems) = LibraryReader.read(files: files)
        guard let library, problems.isEmpty else { throw StartRefusal.library(problems) }
        return library
    }

    private static func migrations(_ assets: AssetSource) -> [Migration] {
        assets.names(under: "migrations/sqlite").compactMap { name in
            assets.data(name).map { data in
                Migration(
                    name: String(name.split(separator: "/").last ?? ""), sql: String(decoding: data, as: UTF8.self))
            }
        }
    }
}

extension OpenRefusal {
    var sentence: String {
        switch self {
        case .folderUnusable: "The data folder is not a folder this program may write in."
        case .folderIsOpenToOthers: "Others may enter the data folder. Make it yours alone: chmod 700 FOLDER"
        case .folderIsInUse: "Another evenings is running with this data folder. Stop it first."
        case .databaseMissing:
            "This folder had a database, and it is gone or empty. Put a backup in its place; nothing was begun anew."
        case .damaged: "The database is damaged. Put a backup in its place; nothing was changed."
        case .setting(let name, let found):
            "The database did not take the setting \(name) (it says \(found)). This build of SQLite cannot be used."
        case .databaseIsNewer(let migration):
            "A newer version of this program has used this folder (\(migration)). Start that version."
        case .migrationChanged(let name): "The change \(name) is not the one this folder was made with."
        case .migrationFailed(let name): "The change \(name) could not be made; the folder is as it was."
        case .formatIsNewer(let found):
            "A newer version of this program has written in this folder (format \(found)). Start that version."
        case .unavailable: "The data folder cannot be read or written just now. Is the disk full?"
        }
    }
}
