import LibraryFiles
import Site
import StorageSQLite

/// Why the program does not start: one plain sentence with a way out. It never contains anything that a person wrote.
struct StartRefusal: Error, CustomStringConvertible {
    let description: String

    init(_ sentence: String) { description = sentence }

    /// An error that nobody foresaw. Its type may help whoever repairs it; its content is not printed.
    static func unknown(_ error: any Error) -> StartRefusal {
        StartRefusal(
            "The program stopped because of an unexpected error (\(type(of: error))). Start it again. If it stops "
                + "again, report the name in brackets to the person who gave you the program.")
    }

    static func library(_ problems: [LibraryProblem]) -> StartRefusal {
        StartRefusal(
            "The homework library could not be read:\n" + problems.map { "  \($0)" }.joined(separator: "\n"))
    }

    static func unusable(_ path: String) -> StartRefusal {
        StartRefusal(
            "\(path) cannot be used by this user. Give it to the user that the program runs as, or put a copy in its "
                + "place.")
    }

    static func icon(_ fault: OwnIcon.Fault, _ path: String) -> StartRefusal {
        let sentence =
            switch fault {
            case .tooLarge: "is larger than 500 kB. Choose a smaller picture."
            case .neither: "is neither an SVG nor a PNG picture. Choose another file."
            case .notSquare: "is not square. Cut the picture so that it is as wide as it is high."
            case .tooSmall: "is too small. Choose a picture of at least 192 by 192 pixels; 512 by 512 is best."
            case .hasScript: "contains a script. Choose a picture without one."
            }
        return StartRefusal("The icon \(path) \(sentence)")
    }

    static let words = StartRefusal("This build lacks a list of words for signing in. Build the program again.")
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
        case .folderUnusable: "\(folder) is not a folder that this program can use. Name another with --data."
        case .folderIsReadOnly:
            "The data folder is on a file system that is read-only. Make it writable, or name another with --data."
        case .fileUnusable(let name): unusable(folder + "/" + name).description
        case .folderIsOpenToOthers:
            "Other users can open the data folder. Name an empty one, or close this one to them: chmod 700 \(folder)"
        case .folderIsInUse: "Another evenings process is using this data folder. Stop it first."
        case .databaseMissing:
            "This folder had a database, but it is missing or empty. Restore a backup. No new database was created."
        case .damaged: "The database is damaged. Restore a backup. Nothing was changed."
        case .setting(let name, let found):
            "The database did not accept the setting \(name) (it has \(found)). This build of SQLite cannot be used."
        case .databaseIsNewer(let migration):
            "A newer version of this program has used this folder (\(migration)). Start that version."
        case .migrationChanged(let name):
            "The migration \(name) is not the one this folder was created with. Start the version that created it."
        case .migrationFailed(let name):
            "The migration \(name) failed, and the folder is as it was. Start the version you used before."
        case .formatIsNewer(let found):
            "A newer version of this program has written in this folder (format \(found)). Start that version."
        case .unavailable: "The data folder cannot be read or written just now. Is the disk full?"
        }
    }
}
