import Assets
import Casework
import Demonstration
import Foundation
import Homework
import LibraryFiles
import Sealing
import Storage
import StorageSQLite

/// A made-up clinic in a folder of its own, filled before the program is started on it.
struct BenchClinic {
    let folder: URL
    /// New couples: the first for reading, the others for one exchange each.
    private(set) var new: [[BenchPerson]] = []
    private(set) var long: [BenchPerson] = []
    /// Entries of the long couple by journal.
    private(set) var entries: [String: Int] = [:]
    /// Bytes of one sealed letter.
    private(set) var letterBytes = 0
    /// The three questions as a page shows them.
    let questions: [String]

    init(in folder: URL, _ size: Size, progress: @escaping @Sendable (String) -> Void) async throws {
        self.folder = folder
        let assets = AssetSource.embedded
        guard let library = LibraryReader.read(files: assets.files(under: "Library")).0 else {
            throw BenchError.missing("the library")
        }
        guard let words = WordLists(file: { assets.data($0) }) else {
            throw BenchError.missing("the lists of words")
        }
        questions =
            ExerciseKey("three-questions").flatMap(library.exercise)?.text[.english].talk?.prompts.map(\.spoken) ?? []
        let store = try SQLiteStore(folder: folder.path, migrations: Migration.released(assets), entryFormat: 1)
        let accounts = AccountService(store: store, pepper: try Self.pepper(folder), words: words)
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let (stage, _) = try await Demonstration.open(
            in: accounts, library: library, now: now, random: DemoRandom(seed: 1)
        ) { _ in }
        for number in 1...size.newCouples {
            progress("making new couple \(number) of \(size.newCouples)")
            new.append(try await Stories.new(stage).people.map(BenchPerson.init))
        }
        progress("writing \(size.entries) entries of one couple")
        let couple = try await Stories.long(stage, entries: size.entries)
        long = couple.people.map(BenchPerson.init)
        entries = try await Stories.count(couple, accounts)
        letterBytes = try await Self.letterBytes(couple, accounts)
        try store.close()
    }

    private static func letterBytes(_ couple: DemoCouple, _ accounts: AccountService) async throws -> Int {
        let boxes = try await couple.robin().keyring.members.map(\.letterbox)
        let snapshot = try await accounts.store.engine.read(boxes)
        return boxes.flatMap { snapshot.rows(of: $0) }.compactMap { $0.bytes?.count }.max() ?? 0
    }

    /// Where the program looks for the pepper when it starts on this folder.
    private static func pepper(_ folder: URL) throws -> Pepper {
        var bytes = SystemRandom().bytes(32)
        let isMade = FileManager.default.createFile(
            atPath: folder.appending(path: "pepper").path, contents: Data(bytes),
            attributes: [.posixPermissions: 0o400])
        guard isMade, let pepper = Pepper(Secret(wiping: &bytes)) else { throw BenchError.missing("the pepper") }
        return pepper
    }
}

/// How much is made and measured.
struct Size {
    let entries: Int
    let newCouples: Int
    let rounds: Int
    /// The part of a full round that is done.
    let share: Double
    let starts: Int

    static let full = Size(entries: 1_500, newCouples: 6, rounds: 5, share: 1, starts: 5)
    static let quick = Size(entries: 60, newCouples: 2, rounds: 1, share: 0.05, starts: 1)

    func requests(_ count: Int) -> Int { max(2, Int(Double(count) * share)) }
}

/// A member and the device that the digits open.
struct BenchPerson {
    let digits: String
    let name: String
    let device: String

    init(_ person: DemoPerson) {
        (digits, name) = (person.digits, person.name)
        device = Base64URL.encode(person.enrolled.device.secret.withBytes { Array($0) })
    }
}
