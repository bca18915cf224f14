import Foundation
import GRDB
import GRDBSQLite
import Homework
import Pages
import Support
import Synchronization
import Testing

@testable import Site
@testable import StorageSQLite

/// Below the calls of the store: how many pages of the database a request looks at. What is looked at takes time.
@Suite struct TouchedPagesTests {
    /// One page more or less is the shape of the tables: a table grows by a level with everything the clinic writes, and the
    /// border between a journal's rows and a neighbour's may move. Looking up one row of the other's takes at least two.
    @Test(arguments: [0, 1], [4, 6])
    func `a page looks at as much of the database however much the other wrote`(seat: Int, rounds: Int) async throws {
        let less = try await touched(seat, rounds: 3)
        #expect(less.count > 25)
        #expect(less.allSatisfy { $0.pages > 5 })
        let more = try await touched(seat, rounds: rounds)
        #expect(less.map(\.page) == more.map(\.page))
        let shifts = zip(less, more).map { $1.pages - $0.pages }
        #expect(shifts.allSatisfy { (-1...1).contains($0) }, "\(shifts)")
    }

    private struct Touched: Equatable, Sendable {
        let page: String
        let pages: Int
    }

    /// Every page of one member, after the other did everything there is to do so many times.
    private func touched(_ seat: Int, rounds: Int) async throws -> [Touched] {
        let folder = try Folder.make()
        defer { folder.remove() }
        let store = try folder.open()
        let found = Mutex<[Touched]>([])
        try await House.open(store: store) { house in
            try await house.giveTalk()
            try await house.openEvenings()
            for member in house.members { try await house.givePractice(to: member) }
            let (me, other) = seat == 0 ? (house.alex, house.sam) : (house.sam, house.alex)
            let hand = try await Hand(house, other, seed: 77)
            for round in 0..<rounds {
                for act in Unseen.apart { try await hand.act(act, "words of round \(round)") }
            }
            let reader = Reader(house, me, other: other)
            let pages = Ask.all(house.couple).filter { if case .page = $0 { true } else { false } }
            // Once before, so that the minute of a visit is written and the pages are at hand.
            for page in pages { try await reader.ask(page) }
            for page in pages {
                let before = try await store.pagesLookedAt()
                try await reader.ask(page)
                let after = try await store.pagesLookedAt()
                found.withLock { $0.append(Touched(page: page.name, pages: after - before)) }
            }
        }
        try store.close()
        return found.withLock { $0 }
    }
}

extension SQLiteStore {
    /// Since it was opened: found at hand or fetched.
    fileprivate func pagesLookedAt() async throws -> Int {
        try await read { db in
            [SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS].reduce(0) { sum, counter in
                var (now, highest): (Int32, Int32) = (0, 0)
                sqlite3_db_status(db.sqliteConnection, counter, &now, &highest, 0)
                return sum + Int(now)
            }
        }
    }
}
