import Testing

@testable import Site

/// The comparison can fail: each planted leak is seen.
@Suite struct LeakTests {
    @Test(arguments: Leak.planted.indices)
    func `a leak that is planted is seen`(index: Int) async throws {
        let standing = try await StandingHouse.shared.value
        let leak = Leak.planted[index]
        #expect(try await standing.sees(leak), "nobody saw: \(leak.name)")
    }

    @Test func `a row of another's that is touched is seen in the calls, though no byte tells it`() async throws {
        let standing = try await StandingHouse.shared.value
        let pair = Pair.rich(standing.model.couple, acts: [.cueForTherapist])
        #expect(try await standing.difference(pair, leak: .touchedRow) == nil)
        #expect(try await standing.difference(pair, leak: .touchedRow, calls: true) != nil)
        #expect(try await standing.difference(pair, calls: true) == nil)
    }
}

extension StandingHouse {
    /// Whether the worlds made for a leak differ by it.
    fileprivate func sees(_ leak: Leak) async throws -> Bool {
        let couple = model.couple
        let script = Ask.all(couple).map { Happening.reader($0) }
        func differ(_ one: [Happening], _ other: [Happening]) async throws -> Bool {
            let pair = Pair(one: one + script, other: other + script, readerSeat: 1, number: 0)
            return try await difference(pair, leak: leak) != nil
        }
        switch leak.seenBy {
        case .everything: return try await difference(.rich(couple), leak: leak) != nil
        case .acts(let acts): return try await difference(.rich(couple, acts: acts), leak: leak) != nil
        case .fate(let fate):
            let words = [Unseen.why, .cueForTherapist, .said].map { Happening.unseen($0, "mine") }
            return try await differ(words, words + [.fate(fate)])
        case .hands: return try await differ([.shared(.limit, unseen: "mine")], [.sharedByTherapist(.limit)])
        case .letters(let letters):
            if leak.to == .room { return try await turned([], leak) != turned(letters, leak) }
            let (silent, told) = (try await ownPages(0, [], leak), try await ownPages(0, letters, leak))
            // The same was asked in both: a page more or less would be no leak that was seen.
            try #require(silent.map(\.ask) == told.map(\.ask))
            return silent.map(\.answer) != told.map(\.answer)
        }
    }
}
