import Casework
import Homework
import Storage
import Support
import Synchronization

@testable import Site

extension StandingHouse {
    /// What the reader sees of a history.
    func walk(_ steps: [Happening], readerSeat: Int, leak: Leak? = nil) async throws -> [Walked] {
        let restarts = steps.contains { if case .restart = $0 { true } else { false } }
        return try await lives(restarts ? 2 : 1, leak: leak) { houses, store in
            let (me, other) = (houses[0].members[readerSeat], houses[0].members[1 - readerSeat])
            let reader = Reader(houses[0], me, other: other)
            var hand = try await Hand(houses[0], other, seed: 77)
            for (number, step) in steps.enumerated() {
                switch step {
                case .reader(let ask): try await reader.ask(ask)
                case .minutes(let minutes): hand.house.clock.move(minutes: minutes)
                case .shared(let kind, let unseen): try await orRefused { try await kind.act(hand, unseen: unseen) }
                case .sharedByTherapist(let kind): try await kind.byTherapist(hand.house)
                case .lifted: try await Shared.lifted(hand.house)
                case .unseen(let act, let text): try await orRefused { try await hand.act(act, text) }
                case .during(let ask, let call, let act, let text):
                    try await reader.ask(ask, hand, act, text, before: call, number: number)
                case .fate(let fate): try await fate.meets(hand, store)
                case .restart:
                    reader.house = houses[houses.count - 1]
                    hand = Hand(
                        reader.house, other, own: hand.own, seed: 78, name: "\(other.person.low)/again")
                }
            }
            return reader.seen
        }
    }

    /// The first answer that tells the two histories apart; nil when none does.
    ///
    /// - Parameter calls: whether also the calls of the store, with the rows they return, must be the same.
    func difference(_ pair: Pair, leak: Leak? = nil, calls: Bool = false) async throws -> String? {
        let one = try await walk(pair.one, readerSeat: pair.readerSeat, leak: leak)
        let other = try await walk(pair.other, readerSeat: pair.readerSeat, leak: leak)
        guard one.count == other.count else { return "pair \(pair.number): \(one.count) and \(other.count) answers" }
        for (first, second) in zip(one, other) {
            if first.answer != second.answer {
                return "pair \(pair.number), \(first.ask): "
                    + Self.first(first.answer.lines, second.answer.lines)
            }
            if calls, first.calls != second.calls {
                return "pair \(pair.number), calls of \(first.ask): " + Self.first(first.calls, second.calls)
            }
        }
        return nil
    }

    private static func first(_ one: [String], _ other: [String]) -> String {
        let place =
            zip(one, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(one.count, other.count)
        func line(_ lines: [String]) -> String { place < lines.count ? lines[place] : "nothing more" }
        return "“\(line(one))” and “\(line(other))”"
    }
}

/// Before its hour a homework takes no words: a clock that was set back has one refused, which is no end of a history.
private func orRefused(_ body: () async throws -> Void) async throws {
    do { try await body() } catch CaseError.refused {}
}

extension Seen {
    fileprivate var lines: [String] {
        description.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

extension Reader {
    /// The other acts in the middle of this request: right before this call of the store, or after it if it has fewer.
    fileprivate func ask(
        _ ask: Ask, _ hand: Hand, _ act: Unseen, _ text: String, before call: Int, number: Int
    ) async throws {
        let (house, who, own) = (hand.house, hand.who, hand.own)
        let once = Once()
        try await self.ask(ask) { place in
            guard place == call, once.take() else { return }
            let name = "\(who.person.low)/during \(number)"
            let passing = Hand(house, who, own: own, seed: UInt64(7_000 + number), name: name)
            try await orRefused { try await passing.act(act, text) }
        }
        if once.take() { try await orRefused { try await hand.act(act, text) } }
    }
}

private final class Once: Sendable {
    private let taken = Mutex(false)

    /// True the first time.
    func take() -> Bool {
        taken.withLock { taken in
            defer { taken = true }
            return !taken
        }
    }
}
