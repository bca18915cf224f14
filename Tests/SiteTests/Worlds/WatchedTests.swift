import Casework
import Homework
import Pages
import Sealing
import Storage
import Support
import Testing

@testable import Site

/// Law L2b: who can sign in as a member learns nothing of that member's letters. And L2e: nor does the turned screen.
@Suite struct WatchedTests {
    @Test(arguments: [0, 1])
    func `R5: one's own pages are the same whatever letters were sent`(seat: Int) async throws {
        let standing = try await StandingHouse.shared.value
        let silent = try await standing.ownPages(seat, [])
        let sent =
            Unseen.letters.map { [$0] } + [
                Unseen.letters, [.redNote, .notReady, .unwilling, .ratherNot], [.said, .said],
            ]
        // One at a time for one member, all together for the other: the pages are the same code.
        for letters in seat == 0 ? sent : sent.suffix(3) {
            let seen = try await standing.ownPages(seat, letters)
            #expect(seen.count == silent.count)
            for (one, two) in zip(silent, seen) where one.answer != two.answer {
                Issue.record("\(letters): \(one.ask) is not the same")
            }
        }
    }

    @Test func `a letter's answer is the same whatever it says`() async throws {
        let standing = try await StandingHouse.shared.value
        let evening = StandingHouse.evening
        let forms: [(Route, [[(String, String)]])] = [
            (
                Route(.note, evening),
                [[], [("ease", "easy")], [("know", "had"), ("ease", "much"), ("line", "It was too much.")]]
            ),
            (Route(.readiness, evening), [[("next", "like")], [("next", "notYet")], [("next", "unsure")]]),
            (Route(.willingness, evening), [[], [("want", "rather"), ("work", "hardly")]]),
            (
                Route(.tell),
                [
                    [("text", "a")], [("text", String(repeating: "b", count: 1_900))], [("know", "person")],
                    [("know", "safety")],
                ]
            ),
            (Route(.talkAfter, StandingHouse.talk), [[("talked", "all")], [("talked", "no")]]),
        ]
        for (route, answers) in forms {
            var seen: [[Seen]] = []
            for fields in answers {
                seen.append(
                    try await standing.open { house, _ in
                        let reader = Reader(house, house.sam, other: house.alex)
                        for ask: Ask in [.page(route), .form(route, fields), .page(route), .page(Route(.ending))] {
                            try await reader.ask(ask)
                        }
                        return reader.seen.map(\.answer)
                    })
            }
            #expect(seen.allSatisfy { $0 == seen[0] }, "\(route.kind)")
            #expect(seen[0].map(\.status) == [200, 303, 200, 200], "\(route.kind)")
        }
    }

    @Test func `R37: the turned screen shows nothing of anybody's own`() async throws {
        let standing = try await StandingHouse.shared.value
        let silent = try await standing.turned([])
        #expect(silent.contains { $0.status == 200 })
        for acts in [Unseen.allCases, Unseen.letters] { #expect(try await standing.turned(acts) == silent) }
    }
}

extension StandingHouse {
    /// Every page of a member's own, after letters of the same member.
    func ownPages(_ seat: Int, _ letters: [Unseen], _ leak: Leak? = nil) async throws -> [Walked] {
        try await open(leak: leak) { house, _ in
            let me = house.members[seat]
            let hand = try await Hand(house, me, seed: 77)
            for letter in letters { try await hand.act(letter, "words of one's own") }
            let reader = Reader(house, me, other: house.members[1 - seat])
            for ask in Ask.all(house.couple) where ask.isPage { try await reader.ask(ask) }
            return reader.seen
        }
    }

    /// Every page of the turned screen, after acts of both members.
    func turned(_ acts: [Unseen], _ leak: Leak? = nil) async throws -> [Seen] {
        let standing = self
        return try await open(leak: leak) { house, store in
            for member in house.members {
                let hand = try await Hand(house, member, seed: 77)
                for act in acts { try await hand.act(act, "words of one's own") }
            }
            let rooms = try await Rooms(standing, house, store, as: .robinJoint, writing: false)
            var seen: [Seen] = []
            for kind in Route.Kind.allCases where kind.area == .therapistSharedScreen {
                for number: UInt32 in [0, 1, 256] {
                    seen.append(try await rooms.get(rooms.address(Route(kind, house.couple, number: number))))
                }
            }
            return seen
        }
    }
}

extension Ask {
    fileprivate var isPage: Bool { if case .page = self { true } else { false } }
}
