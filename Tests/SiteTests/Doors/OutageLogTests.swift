import Casework
import Homework
import Sealing
import Storage
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
}
