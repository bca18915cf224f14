import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// What can befall an account, beside words (docs/two-worlds.md, item 4).
enum Fate: CaseIterable, Sendable {
    case enrolsAgain, lockedOut, damagedDrawer, damagedDesk, damagedLetters, sessionGone

    func meets(_ hand: Hand, _ store: MemoryStore) async throws {
        let house = hand.house
        switch self {
        case .enrolsAgain:
            let digits = try #require(Digits(typed: "161803"))
            let card = try await house.fileAtStart().makeCard(
                for: hand.who.person, days: 7, at: house.now, random: hand.random)
            guard case .opened(let inHand) = try await house.accounts.read(card.code, at: house.now) else {
                throw House.NotOpen()
            }
            _ = try await house.accounts.enrol(inHand, digits: digits, at: house.now, random: hand.random)
        case .lockedOut: for _ in 0..<5 { try await hand.act(.wrongDigits, "") }
        case .damagedDrawer: try await damage(.drawer, store, hand.who.person)
        case .damagedDesk: try await damage(.desk, store, hand.who.person)
        case .damagedLetters: try await damage(.letterbox, store, hand.who.person)
        case .sessionGone:
            for session in await store.state.sessions.values where session.person == hand.who.person {
                _ = try await store.apply([.removeSession(session.lookup)])
            }
        }
    }

    private func damage(_ kind: SpaceKind, _ store: MemoryStore, _ member: PersonID) async throws {
        let spaces = try await store.spaces(of: member).filter { $0.kind == kind }.map(\.id)
        try #require(!spaces.isEmpty)
        await store.tamper { state in
            for space in spaces {
                for index in state.journals[space]?.rows.indices ?? 0..<0 {
                    state.journals[space]?.rows[index].bytes = [1, 2, 3]
                }
            }
        }
    }
}
