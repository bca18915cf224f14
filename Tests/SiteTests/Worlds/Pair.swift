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
    /// The therapist lifts what was added and ends a rest.
    case lifted
    case unseen(Unseen, String)
    /// A request of the reader's, and before one of its calls of the store something of the other's.
    case during(Ask, call: Int, Unseen, String)
    case fate(Fate)
    /// The program ends and another one begins over the same store.
    case restart
}

/// Two histories in which the reader does the same and the same crosses over; everything else differs.
struct Pair: Sendable {
    var one: [Happening]
    var other: [Happening]
    /// Who reads: the member with this seat. The other one acts.
    let readerSeat: Int
    let number: UInt64
    /// Whether nothing of what differs is written on the table, so that the calls of the store are the same too.
    var isApart = false

    /// - Parameter asks: how many requests of the script; nil for all of it.
    static func random(_ number: UInt64, asks count: Int?, couple: CoupleID) -> Pair {
        let random = SeededRandom(0xE7E0 &+ number)
        let script = Ask.all(couple)
        var base: [Happening]
        if let count, count > 100 {
            base = Ask.long(count, random, couple).map { .reader($0) }
        } else if let count {
            // A window that moves on with every pair, so that all of them together see every page.
            let start = Int(number % 10_000) * count % script.count
            base = (0..<count).map { .reader(script[(start + $0) % script.count]) }
            base.insert(.reader(.page(Route(.week))), at: 0)
            base.append(.reader(.page(Route(.evening, StandingHouse.evening, number: 1))))
        } else {
            base = script.map { .reader($0) }
        }
        for _ in 0..<Int(random.below(4)) {
            let minutes: Int64 = [1, 1, 2, 4, 6, 11, -2][Int(random.below(7))]
            base.insert(.minutes(minutes), at: Int(random.below(UInt32(base.count))))
        }
        for _ in 0..<Int(random.below(4)) {
            let kind = Shared.allCases[Int(random.below(UInt32(Shared.allCases.count)))]
            base.insert(.shared(kind, unseen: ""), at: Int(random.below(UInt32(base.count))))
        }
        if random.below(8) == 0 { base.insert(.restart, at: Int(random.below(UInt32(base.count)))) }
        let isApart = random.below(3) > 0
        let acts = isApart ? Unseen.apart : Unseen.allCases
        let most = UInt32(9 + base.count / 20)
        return Pair(
            one: woven(base, random, acts, most: 2), other: woven(base, random, acts, most: most),
            readerSeat: Int(number % 2), number: number, isApart: isApart)
    }

    /// Everything outside what crosses, anew: before, between, after and during the reader's requests.
    private static func woven(
        _ base: [Happening], _ random: SeededRandom, _ acts: [Unseen], most: UInt32
    ) -> [Happening] {
        var steps = base.map { step -> Happening in
            guard case .shared(let kind, _) = step else { return step }
            return .shared(kind, unseen: random.below(2) == 0 ? "" : words(random))
        }
        for _ in 0..<Int(random.below(most + 1)) {
            let act = acts[Int(random.below(UInt32(acts.count)))]
            let place = Int(random.below(UInt32(steps.count)))
            // What is written on the table in the middle may ask the reader's own writing for a second try.
            if case .reader(let ask) = steps[place], act != .sharedForLaterAndTakenBack {
                steps[place] = .during(ask, call: Int(random.below(6)), act, words(random))
            } else {
                steps.insert(.unseen(act, words(random)), at: place)
            }
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
