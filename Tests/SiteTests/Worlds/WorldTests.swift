import Casework
import Homework
import Pages
import Sealing
import Support
import Testing

@testable import Site

/// Law L2 over HTTP: what one member does in private changes no byte of what the other gets.
@Suite struct WorldTests {
    /// In eight parts, to run beside each other: half of the pairs have Alex read, half Sam.
    @Test(arguments: 0..<8)
    func `R3: nothing of one member's reaches the other but what crosses`(part: UInt64) async throws {
        let standing = try await StandingHouse.shared.value
        for number in stride(from: part, to: UInt64(FuzzScale.pairs), by: 8) {
            let pair = Pair.random(FuzzScale.seed(number, of: 6), asks: FuzzScale.asks, couple: standing.model.couple)
            if let difference = try await standing.difference(pair, calls: pair.isApart) {
                Issue.record("\(difference)")
            }
        }
    }

    @Test(arguments: 0..<6)
    func `over every page and form there is, too`(part: UInt64) async throws {
        let standing = try await StandingHouse.shared.value
        let pair = Pair.random(1_000 + part, asks: nil, couple: standing.model.couple)
        if let difference = try await standing.difference(pair) { Issue.record("\(difference)") }
    }

    @Test(arguments: [0, 1])
    func `everything against nothing`(seat: Int) async throws {
        let standing = try await StandingHouse.shared.value
        let pair = Pair.rich(standing.model.couple, readerSeat: seat)
        #expect(try await standing.difference(pair) == nil)
    }

    @Test func `the script meets every kind of page and form, and real pages`() async throws {
        let standing = try await StandingHouse.shared.value
        let pair = Pair.rich(standing.model.couple)
        let seen = try await standing.walk(pair.one, readerSeat: 1)
        for kind in Route.Kind.allCases
        where [.partnerShared, .partnerPrivate, .partnerPractice].contains(kind.area) {
            if kind.manner.reads == .page {
                #expect(seen.contains { $0.ask == "GET \(kind)" && $0.answer.status == 200 }, "\(kind)")
            }
            if kind.manner.acts != nil {
                #expect(seen.contains { $0.ask == "POST \(kind)" && $0.answer.status == 303 }, "\(kind)")
            }
        }
    }

    @Test func `what does cross is seen, so the comparison is not blind`() async throws {
        let standing = try await StandingHouse.shared.value
        let script = Ask.all(standing.model.couple).map { Happening.reader($0) }
        for kind in Shared.allCases where !Shared.undoing.contains(kind) {
            let pair = Pair(one: script, other: [.shared(kind, unseen: "")] + script, readerSeat: 1, number: 0)
            #expect(try await standing.difference(pair) != nil, "\(kind)")
        }
    }

    @Test(arguments: Shared.ownerless)
    func `a limit, a rest, a time and an arranger look the same whoever set them`(kind: Shared) async throws {
        let standing = try await StandingHouse.shared.value
        let script = Ask.all(standing.model.couple).map { Happening.reader($0) }
        for seat in 0...1 {
            let pair = Pair(
                one: [.shared(kind, unseen: "words of one's own")] + script, other: [.sharedByTherapist(kind)] + script,
                readerSeat: seat, number: UInt64(seat))
            let found = try await standing.difference(pair)
            #expect(found == nil, "\(found.map { "\($0)" } ?? "")")
        }
    }
}
