import Casework
import Homework
import Pages
import Sealing
import Support

@testable import Site

/// One moment of a history.
enum Happening: Sendable {
    case reader(Ask)
    case minutes(Int64)
    case shared(Shared, unseen: String)
    case sharedByTherapist(Shared)
    case unseen(Unseen, String)
}

/// Two histories in which the reader does the same and the same crosses over; everything else differs.
struct Pair: Sendable {
    var one: [Happening]
    var other: [Happening]
    /// Who reads: the member with this seat. The other one acts.
    let readerSeat: Int
    let number: UInt64

    /// - Parameter asks: how many requests of the script; nil for all of it.
    static func random(_ number: UInt64, asks count: Int?, couple: CoupleID) -> Pair {
        let random = SeededRandom(0xE7E0 &+ number)
        let script = Ask.all(couple)
        var base: [Happening]
        if let count {
            // A window that moves on with every pair, so that all of them together see every page.
            let start = Int(number) * count % script.count
            base = (0..<count).map { .reader(script[(start + $0) % script.count]) }
            base.insert(.reader(.page(Route(.week))), at: 0)
            base.append(.reader(.page(Route(.evening, StandingHouse.evening, number: 1))))
        } else {
            base = script.map { .reader($0) }
        }
        for _ in 0..<Int(random.below(4)) {
            let minutes: Int64 = [1, 1, 2, 4, 6, 11][Int(random.below(6))]
            base.insert(.minutes(minutes), at: Int(random.below(UInt32(base.count))))
        }
        for _ in 0..<Int(random.below(4)) {
            let kind = Shared.allCases[Int(random.below(UInt32(Shared.allCases.count)))]
            base.insert(.shared(kind, unseen: ""), at: Int(random.below(UInt32(base.count))))
        }
        return Pair(
            one: woven(base, random, most: 2), other: woven(base, random, most: 9), readerSeat: Int(number % 2),
            number: number)
    }

    /// Everything outside what crosses, anew: before, between and after the reader's requests.
    private static func woven(_ base: [Happening], _ random: SeededRandom, most: UInt32) -> [Happening] {
        var steps = base.map { step -> Happening in
            guard case .shared(let kind, _) = step else { return step }
            return .shared(kind, unseen: random.below(2) == 0 ? "" : words(random))
        }
        for _ in 0..<Int(random.below(most + 1)) {
            let act = Unseen.allCases[Int(random.below(UInt32(Unseen.allCases.count)))]
            steps.insert(.unseen(act, words(random)), at: Int(random.below(UInt32(steps.count))))
        }
        return steps
    }

    private static func words(_ random: SeededRandom) -> String {
        let words = ["yes", "no", "slowly", "not now", "I was afraid", "it was lovely", "never again", "ñandú 💧"]
        return (0...Int(random.below(30))).map { _ in words[Int(random.below(UInt32(words.count)))] }
            .joined(separator: " ")
    }

    /// One member does everything there is, the other's world is silent.
    static func rich(_ couple: CoupleID, readerSeat: Int = 1, acts: [Unseen] = Unseen.allCases) -> Pair {
        let script = Ask.all(couple).map { Happening.reader($0) }
        let all = acts.map { Happening.unseen($0, "words of one's own") }
        return Pair(one: script, other: all + script, readerSeat: readerSeat, number: 0)
    }
}

extension StandingHouse {
    /// What the reader sees of a history.
    func walk(_ steps: [Happening], readerSeat: Int, leak: Leak? = nil) async throws -> [(ask: String, answer: Seen)] {
        let seen = try await open(leak: leak) { house, _ in
            let (me, other) = (house.members[readerSeat], house.members[1 - readerSeat])
            let reader = Reader(house, me, other: other)
            let hand = try await Hand(house, other, seed: 77)
            for step in steps {
                switch step {
                case .reader(let ask): try await reader.ask(ask)
                case .minutes(let minutes): house.clock.move(minutes: minutes)
                case .shared(let kind, let unseen): try await kind.act(hand, unseen: unseen)
                case .sharedByTherapist(let kind): try await kind.byTherapist(house)
                case .unseen(let act, let text): try await hand.act(act, text)
                }
            }
            return reader.seen.map { Told(ask: $0.ask, answer: $0.answer) }
        }
        return seen.map { ($0.ask, $0.answer) }
    }

    private struct Told: Sendable {
        let ask: String
        let answer: Seen
    }

    /// The first answer that tells the two histories apart; nil when none does.
    func difference(_ pair: Pair, leak: Leak? = nil) async throws -> String? {
        let one = try await walk(pair.one, readerSeat: pair.readerSeat, leak: leak)
        let other = try await walk(pair.other, readerSeat: pair.readerSeat, leak: leak)
        guard one.count == other.count else { return "pair \(pair.number): \(one.count) and \(other.count) answers" }
        for (first, second) in zip(one, other) where first.answer != second.answer {
            let lines = zip(
                first.answer.description.split(separator: "\n", omittingEmptySubsequences: false),
                second.answer.description.split(separator: "\n", omittingEmptySubsequences: false))
            let line = lines.first { $0 != $1 }
            return "pair \(pair.number), \(first.ask): “\(line?.0 ?? "")” and “\(line?.1 ?? "")”"
        }
        return nil
    }
}
