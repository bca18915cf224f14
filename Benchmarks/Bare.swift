import ArgumentParser
import Foundation
import GRDB
import Hummingbird
import Logging
import NIOCore
import StorageSQLite
import UnixSignals

#if canImport(Glibc)
import Glibc
#endif

/// What the site's page is compared with: the same bytes from a Hummingbird server that does nothing else.
struct BarePage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bare-page", abstract: "Serve one page of so many bytes, without middleware.", shouldDisplay: false
    )

    @Option var port: Int
    @Option var bytes: Int

    func run() async throws {
        let page = String(repeating: "two evenings ", count: bytes / 13 + 1).prefix(bytes)
        let html = String(page)
        let router = Router()
        router.get("/") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: html)))
        }
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)),
            logger: Logger(label: "bare"))
        try await application.runService(gracefulShutdownSignals: [.sigterm])
    }
}

/// What a letter is compared with: one row of its size, committed with the same settings.
struct BareCommit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bare-commit", abstract: "Commit rows of so many bytes, one by one.", shouldDisplay: false)

    @Option var file: String
    @Option var bytes: Int
    @Option var count: Int

    struct Answer: Codable {
        let cpu: Double
        let wall: Double
        let latencies: [Double]
    }

    func run() throws {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            for setting in Setting.required { try db.execute(sql: "PRAGMA \(setting.name) = \(setting.value)") }
        }
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        try queue.write { db in
            try db.execute(sql: "CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
        }
        let row = Data((0..<bytes).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        for _ in 0..<20 { try commit(row, queue) }
        let (cpu, started) = (Self.cpu, Moment.now)
        let latencies = try (0..<count).map { _ in
            let started = Moment.now
            try commit(row, queue)
            return Moment.now - started
        }
        let answer = Answer(cpu: Self.cpu - cpu, wall: Moment.now - started, latencies: latencies)
        FileHandle.standardOutput.write(try JSONEncoder().encode(answer))
    }

    private func commit(_ row: Data, _ queue: DatabaseQueue) throws {
        try queue.write { db in
            try db.cachedStatement(sql: "INSERT INTO row (bytes) VALUES (?)").execute(arguments: [row])
        }
    }

    /// The processor time of this process, in milliseconds.
    private static var cpu: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
    }
}
