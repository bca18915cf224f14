import Foundation
import Homework
import Storage
import StorageSQLite
import Support
import Testing

/// A process that dies at any moment has written what it told, once.
@Suite struct KillTests {
    @Test(arguments: [20, 60, 140])
    func `what was told is there after the process is killed`(after: Int) async throws {
        try await Folder.with { folder async throws in
            try folder.open().close()
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String, after = after as Int] in
                let folder = Folder(path: path)
                let store = try folder.open()
                _ = try await store.apply(House.changes)
                let ledger = try Ledger(path + "/ledger")
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for writer in 0..<4 {
                        group.addTask { try await KillTests.write(as: writer, to: store, ledger, after) }
                    }
                    try await group.waitForAll()
                }
            }
            let told = try Data(contentsOf: URL(filePath: folder.path + "/ledger"))
            #expect(told.count >= after)
            let store = try folder.open()
            let snapshot = try await store.read([House.table])
            #expect(snapshot.isIntact(House.table))
            for number in 1...Int64(told.count) {
                #expect(snapshot.rows(of: House.table).contains { $0.number == number })
            }
            // Beyond what was told only what was under way: one entry of each writer at most.
            #expect(snapshot.rows(of: House.table).count <= told.count + 4)
        }
    }

    @Test func `a try is counted even when the process is killed before the digits were tried`() async throws {
        try await Folder.with { folder async throws in
            let lock = DeviceLockRow(lookup: House.hash(5), person: House.members[0], wrap: [8], openedDay: 1)
            _ = try await folder.open().apply(House.changes + [.deviceLock(lock)])
            for left in [4, 3] as [Int64] {
                await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
                    _ = try await Folder(path: path).open().takeTry(deviceLock: House.hash(5), form: nil)
                    kill(getpid(), SIGKILL)
                }
                let store = try folder.open()
                #expect(try await store.deviceLock(House.hash(5))?.triesLeft == left)
                try store.close()
            }
        }
    }

    private static func write(as writer: Int, to store: SQLiteStore, _ ledger: Ledger, _ after: Int) async throws {
        while true {
            let head = try await store.heads(of: [House.table])[House.table] ?? 0
            let row = House.entry(House.table, head + 1, [UInt8](repeating: UInt8(writer), count: 300))
            guard try await store.append(Batch(appends: [row])) == .written else { continue }
            if await ledger.note() >= after { kill(getpid(), SIGKILL) }
        }
    }
}

/// One byte in a file for each answer "written".
private actor Ledger {
    private let file: FileHandle
    private var count = 0

    init(_ path: String) throws {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        file = try FileHandle(forWritingTo: URL(filePath: path))
    }

    func note() -> Int {
        file.write(Data([1]))
        count += 1
        return count
    }
}
