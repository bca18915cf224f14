import Casework
import Foundation
import Homework
import Pages
import StorageSQLite
import Support
import Synchronization
import Testing

@testable import Site

/// How long a page takes tells nothing of what the other wrote. Run by `bin/fuzz`, on a machine that does little else.
@Suite(.serialized) struct TimingTests {
    @Test func `two lots of numbers from one source look so, and shifted ones do not`() {
        var dice = Dice(5)
        func lot(_ shift: Double) -> [Double] { (0..<2_000).map { _ in Double(dice.roll(1_000)) + shift } }
        #expect(KolmogorovSmirnov.p(lot(0), lot(0)) > 0.01)
        #expect(KolmogorovSmirnov.p(lot(0), lot(100)) < 0.001)
        // By hand: the largest gap is 1/2 at n = m = 4, so lambda is 0.806 and the series gives 0.534. Counted out it
        // would be 0.771: the series is for many numbers.
        #expect(abs(KolmogorovSmirnov.p([1, 2, 3, 4], [3, 4, 5, 6]) - 0.534) < 0.001)
    }

    @Test(.enabled(if: FuzzScale.timed > 0))
    func `pages take as long whether the other wrote much or nothing`() async throws {
        let p = try await compared(extra: .zero)
        print("timing: \(FuzzScale.timed) requests, p = \(p)")
        #expect(p > 0.01)
    }

    @Test(.enabled(if: FuzzScale.timed > 0))
    func `control: a small delay at each call of the store is seen`() async throws {
        let p = try await compared(extra: .microseconds(5))
        print("timing, with a planted delay: p = \(p)")
        #expect(p < 0.01)
    }

    /// Two clinics, over a database each; in one of them the other member has written of everything and writes on.
    private func compared(extra: Duration) async throws -> Double {
        let folders = [try Folder.make(), try Folder.make()]
        defer { for folder in folders { folder.remove() } }
        let stores = try folders.map { try $0.open() }
        let taken = Taken()
        try await House.open(store: Between(stores[0])) { quiet in
            try await House.open(store: Between(stores[1])) { full in
                taken.keep(try await Self.times(quiet, full, extra: extra))
            }
        }
        for store in stores { try store.close() }
        return KolmogorovSmirnov.p(taken.times[0], taken.times[1])
    }

    private static func times(_ quiet: House, _ full: House, extra: Duration) async throws -> [[Double]] {
        for house in [quiet, full] {
            try await house.giveTalk()
            try await house.openEvenings()
        }
        let hand = try await Hand(full, full.alex, seed: 77)
        for act in Unseen.apart { try await hand.act(act, "words of one's own") }
        let readers = [quiet, full].map { Reader($0, $0.sam, other: $0.alex) }
        let asks: [Ask] =
            [Route.Kind.week, .mine, .sees, .why].map { .page(Route($0)) }
            + [.page(Route(.answers, StandingHouse.talk)), .page(Route(.evening, StandingHouse.evening, number: 1))]
        var dice = Dice(FuzzScale.seed(0, of: 8))
        var times: [[Double]] = [[], []]
        let warmUp = 60
        for number in 0..<(FuzzScale.timed / 2 + warmUp) {
            // In turns of a random order, so that what the machine does besides meets both alike.
            let first = dice.roll(2)
            let ask = dice.pick(asks)
            for world in [first, 1 - first] {
                let delay = world == 1 ? extra : .zero
                let clock = ContinuousClock()
                let time = try await clock.measure {
                    try await readers[world].ask(ask) { _ in
                        let end = clock.now + delay
                        while clock.now < end {}
                    }
                }
                if number >= warmUp { times[world].append(Double(time.components.attoseconds) / 1e12) }
            }
            if number % 100 == 99 { try await hand.act(dice.pick([.said, .redNote, .why]), "number \(number)") }
        }
        return times
    }
}

private final class Taken: Sendable {
    private let kept = Mutex<[[Double]]>([])
    var times: [[Double]] { kept.withLock { $0 } }
    func keep(_ times: [[Double]]) { kept.withLock { $0 = times } }
}
