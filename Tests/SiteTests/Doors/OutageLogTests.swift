import Casework
import HTTPTypes
import Homework
import Logging
import Pages
import Sealing
import Storage
import Support
import Synchronization
import Testing

@testable import Site

/// The operator is told in one plain line that nothing can be saved, at most once a minute.
@Suite struct OutageLogTests {
    private let full = CaseError.store(.unavailable)

    @Test func `a thousand requests on a full disk are one line a minute`() throws {
        let log = OutageLog()
        var lines: [String] = []
        for number in 0..<1_000 as Range<Int64> {
            if let line = log.line(for: full, at: Instant(seconds: 1_000 + number / 10)) { lines.append(line) }
        }
        #expect(lines.count == 2)
        #expect(Set(lines).count == 1 && lines[0].contains("the disk is full"))
        #expect(!lines[0].contains("\n"))
        #expect(log.line(for: full, at: Instant(seconds: 1_119)) == nil)
        #expect(log.line(for: full, at: Instant(seconds: 1_120)) != nil)
    }

    @Test func `a clock that is set back keeps nobody from being told`() {
        let log = OutageLog()
        #expect(log.line(for: full, at: Instant(seconds: 1_000)) != nil)
        #expect(log.line(for: full, at: Instant(seconds: 10)) != nil)
    }

    @Test func `other errors are none of its lines`() {
        let log = OutageLog()
        for error in [CaseError.crowded, .noKeys, .sealing(.busy(seconds: 1)), .store(.damaged), .damagedKeys] {
            #expect(log.line(for: error, at: Instant(seconds: 1_000)) == nil)
        }
        #expect(log.line(for: .store(.syncFailed), at: Instant(seconds: 1_000))?.contains("did not confirm") == true)
    }

    @Test func `at every door, what the operator reads is this one line, and it names nobody`() async throws {
        let lines = LogLines()
        let logger = lines.logger()
        try await House.open(store: Between(MemoryStore()), logger: logger) { house in
            let full = Between.Watch(before: { call in
                if [.append, .change, .takeTry, .tidy].contains(call.kind) { throw StoreError.unavailable }
            })
            let (sam, phone) = (house.browser(house.sam), house.stranger("phone"))
            try await sam.open(.tell)
            let letter = try #require(sam.page.form(nil))
            try await phone.get("/sign-in")
            let typed = [("name", house.alex.name), ("words", house.alex.words.joined(separator: " "))]
            for minute in 0..<3 {
                house.clock.move(minutes: 1)
                try await Between.$watch.withValue(full) {
                    _ = try await sam.send(.post, letter.action, letter.body([("text", "CANARY")]))
                    _ = try await sam.send(.post, "/leave", "")
                    _ = try await phone.submit(nil, typed)
                }
                #expect(lines.all.count == minute + 1)
            }
        }
        for line in lines.all {
            #expect(line.contains("Nothing can be saved: the disk is full") && !line.contains("CANARY"))
        }
    }
}
