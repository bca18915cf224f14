import Assets
import Casework
import Demonstration
import Foundation
import Homework
import LibraryFiles
import Sealing
import Storage
import StorageSQLite

/// A made-up clinic, filled before the program is started on it, and kept as it was with so many couples.
struct BenchClinic {
    /// Its folders by how many couples they have.
    private(set) var folders: [Int: URL] = [:]
    private(set) var therapist: BenchPerson
    /// New couples: the first to be read, the others for one exchange each.
    private(set) var new: [[BenchPerson]] = []
    private(set) var long: [BenchPerson] = []
    /// Entries of the long couple by journal.
    private(set) var entries: [String: Int] = [:]
    /// Bytes of one sealed letter.
    private(set) var letterBytes = 0
    /// The three questions as a page shows them.
    let questions: [String]

    /// The one that everything but lists is measured on.
    let usual: Int

    /// - Parameter isForOlder: makes the tables of version 1 alone, which an older program can open; a newer one adds its
    ///   own when it starts.
    init(
        in folder: URL, _ size: Size, isForOlder: Bool, progress: @escaping @Sendable (String) -> Void
    ) async throws {
        usual = size.couples[size.couples.count / 2]
        let assets = AssetSource.embedded
        guard let library = LibraryReader.read(files: assets.files(under: "Library")).0 else {
            throw BenchError.missing("the library")
        }
        guard let words = WordLists(file: { assets.data($0) }) else {
            throw BenchError.missing("the lists of words")
        }
        questions =
            ExerciseKey("three-questions").flatMap(library.exercise)?.text[.english].talk?.prompts.map(\.spoken) ?? []
        let making = try Self.quickFolder()
        defer { try? FileManager.default.removeItem(at: making) }
        let migrations = Migration.released(assets).sorted { $0.name < $1.name }
        let store = try SQLiteStore(
            folder: making.path, migrations: Array(migrations.prefix(isForOlder ? 3 : migrations.count)),
            entryFormat: 1)
        let accounts = AccountService(store: store, pepper: try Self.pepper(making), words: words)
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let (stage, robin) = try await Demonstration.open(
            in: accounts, library: library, now: now, random: DemoRandom(seed: 1)
        ) { _ in }
        therapist = BenchPerson(robin)
        for number in 1...size.newCouples {
            progress("making new couple \(number) of \(size.newCouples)")
            new.append(try await Stories.new(stage).people.map(BenchPerson.init))
        }
        progress("writing \(size.entries) entries of one couple")
        let couple = try await Stories.long(stage, entries: size.entries)
        long = couple.people.map(BenchPerson.init)
        entries = try await Stories.count(couple, accounts)
        letterBytes = try await Self.letterBytes(couple, accounts)
        var made = size.newCouples + 1
        for count in size.couples {
            progress("making couples of half a year, up to \(count)")
            try await Self.halfYears(made..<max(made, count), stage, accounts)
            made = max(made, count)
            folders[count] = folder.appending(path: "\(count)")
            try FileManager.default.copyItem(at: making, to: folder.appending(path: "\(count)"))
        }
        try store.close()
    }

    /// Two at a time: what takes long is sealing and signing, and there are cores.
    private static func halfYears(_ numbers: Range<Int>, _ stage: DemoStage, _ accounts: AccountService) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for first in [0, 1] {
                group.addTask {
                    for number in numbers where number % 2 == first {
                        try await HalfYear(stage, accounts, number).live()
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// In memory where the system has such a folder: a clinic made there need not wait for a disk ten thousand times.
    private static func quickFolder() throws -> URL {
        let memory = URL(filePath: "/dev/shm")
        let isThere = FileManager.default.isWritableFile(atPath: memory.path)
        let folder = (isThere ? memory : FileManager.default.temporaryDirectory)
            .appending(path: "evenings-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return folder
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
    /// How many couples the list has, each time it is measured; those above are among them.
    let couples: [Int]

    static let full = Size(
        entries: 1_500, newCouples: 6, rounds: 5, share: 1, starts: 5, couples: [20, 100, 500])
    static let quick = Size(
        entries: 60, newCouples: 2, rounds: 1, share: 0.05, starts: 1, couples: [4, 6, 8])

    func requests(_ count: Int) -> Int { max(2, Int(Double(count) * share)) }
}

/// A person and the device that the digits open; the six words open it where an older program refuses the device.
struct BenchPerson {
    let digits: String
    let name: String
    let device: String
    let signInName: String
    let words: String

    init(_ person: DemoPerson) {
        (digits, name) = (person.digits, person.name)
        (signInName, words) = (person.enrolled.name, person.enrolled.words.joined(separator: " "))
        device = Base64URL.encode(person.enrolled.device.secret.withBytes { Array($0) })
    }
}
