import Backups
import Homework
import Testing

@Suite struct RetentionTests {
    private let now = Instant(seconds: 1_800_000_000)

    private func backups(_ ages: [Int64]) -> [(name: String, made: Instant)] {
        ages.map { ("\($0)", now + .days(-$0)) }
    }

    @Test func `backups older than the days go, and younger ones stay`() {
        #expect(Retention.usual.outdated(backups([0, 1, 29, 30, 31, 400]), at: now) == ["31", "400"])
    }

    @Test func `the newest backup never goes, however old`() {
        #expect(Retention.usual.outdated(backups([100, 90]), at: now) == ["100"])
        #expect(Retention.usual.outdated([], at: now).isEmpty)
        #expect(Retention(days: 0).days == 1)
    }

    @Test func `a clock that was set back removes nothing`() {
        #expect(Retention.usual.outdated(backups([-10, -400]), at: now).isEmpty)
    }
}
