import LibraryFiles
import StorageSQLite

/// Why the program does not start: one plain sentence with a way out. It never contains anything that a person wrote.
struct StartRefusal: Error, CustomStringConvertible {
    let description: String

    init(_ sentence: String) { description = sentence }

    /// An error that nobody foresaw. Its type may help whoever repairs it; its content is not printed.
    static func unknown(_ error: any Error) -> StartRefusal {
        StartRefusal(
            "The program stopped for a reason it has no words for (\(type(of: error))). Start it again; if it stops "
                + "again, tell whoever gave you the program the word in brackets.")
    }

    static func library(_ problems: [LibraryProblem]) -> StartRefusal {
        StartRefusal(
            "The homework library could not be read:\n" + problems.map { "  \($0)" }.joined(separator: "\n"))
    }

    static func unusable(_ path: String) -> StartRefusal {
        StartRefusal(
            "\(path) may not be used by this user. Give it to the user the program runs as, or put its copy in its "
                + "place.")
    }

    static let words = StartRefusal("A list of the words that keys are made of is missing from this build.")
}

/// Runs a command, and reports whatever ends it early in plain words.
func inPlainWords<Value>(_ body: () async throws -> Value) async throws(StartRefusal) -> Value {
    do { return try await body() } catch let refusal as StartRefusal { throw refusal } catch { throw .unknown(error) }
}

extension StartRefusal {
    /// What is wrong with the database of this folder, in words.
    static func storage(_ refusal: OpenRefusal, in folder: String) -> StartRefusal {
        StartRefusal(sentence(of: refusal, in: folder))
    }

    private static func sentence(of refusal: OpenRefusal, in folder: String) -> String {
        switch refusal {
        case .folderUnusable: "\(folder) is not a folder this program may use. Name another with --data."
        case .folderIsReadOnly:
            "The data folder is on a file system that is read-only. Make it writable, or name another with --data."
        case .fileUnusable(let name): unusable(folder + "/" + name).description
        case .folderIsOpenToOthers:
            "Others may enter the data folder. Name an empty one, or make this one yours alone: chmod 700 \(folder)"
        case .folderIsInUse: "Another evenings is running with this data folder. Stop it first."
        case .databaseMissing:
            "This folder had a database, and it is gone or empty. Put a backup in its place; nothing was begun anew."
        case .damaged: "The database is damaged. Put a backup in its place; nothing was changed."
        case .setting(let name, let found):
            "The database did not take the setting \(name) (it says \(found)). This build of SQLite cannot be used."
        case .databaseIsNewer(let migration):
            "A newer version of this program has used this folder (\(migration)). Start that version."
        case .migrationChanged(let name):
            "The change \(name) is not the one this folder was made with. Start the version that made it."
        case .migrationFailed(let name):
            "The change \(name) could not be made; the folder is as it was. Start the version used before."
        case .formatIsNewer(let found):
            "A newer version of this program has written in this folder (format \(found)). Start that version."
        case .unavailable: "The data folder cannot be read or written just now. Is the disk full?"
        }
    }
}
