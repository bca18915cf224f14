import Casework
import Foundation
import HTTPTypes
import Homework
import Pages
import Sealing
import StorageSQLite
import Support
import Testing

@testable import Site

/// The worlds that a list of simple ones misses (docs/two-worlds.md, items 2, 5, 7, 10, 12 and 14).
@Suite struct NamedWorldTests {
    @Test(arguments: [0, 1])
    func `whatever one does in the middle of the other's requests`(seat: Int) async throws {
        let standing = try await StandingHouse.shared.value
        let script = Ask.all(standing.model.couple)
        // Before the first, the second … call of the store within each of them.
        let during = script.enumerated().map { number, ask in
            Happening.during(
                ask, call: number % 5, Unseen.apart[(number * 5 + seat) % Unseen.apart.count], "words of one's own")
        }
        let pair = Pair(
            one: script.map { .reader($0) }, other: during, readerSeat: seat, number: UInt64(seat), isApart: true)
        #expect(try await standing.difference(pair, calls: true) == nil)
    }

    @Test func `control: requests do have calls in whose middle something can happen`() async throws {
        let standing = try await StandingHouse.shared.value
        let script = Ask.all(standing.model.couple).map { Happening.reader($0) }
        let walked = try await standing.walk(script, readerSeat: 1)
        let inside = walked.enumerated().count { number, walked in walked.calls.count > number % 5 }
        #expect(inside > 60, "in the middle of \(inside) of \(walked.count)")
        #expect(walked.contains { $0.calls.contains { $0.hasPrefix("append") } })
    }

    @Test(arguments: [0, 1])
    func `what was written and removed, shared and taken back, added and lifted was never there`(
        seat: Int
    ) async throws {
        let standing = try await StandingHouse.shared.value
        let script = Ask.all(standing.model.couple).map { Happening.reader($0) }
        func shared(_ kinds: Shared...) -> [Happening] { kinds.map { .shared($0, unseen: "") } }
        let undone: [(String, [Happening])] = [
            ("words of one's own", [.unseen(.writtenAndRemoved, "words of one's own")]),
            ("an answer", shared(.answer, .answerTakenBack)), ("a line", shared(.why, .whyTakenBack)),
            ("a sentence", shared(.sentence, .sentenceTakenBack)),
            ("a time", shared(.time, .timeTakenOut)), ("an arranger", shared(.arranger, .arrangerBack)),
            ("a limit and a rest", shared(.limit, .rest)),
        ]
        for (name, steps) in undone {
            let pair = Pair(
                one: [.lifted] + script, other: steps + [.lifted] + script, readerSeat: seat, number: UInt64(seat))
            #expect(try await standing.difference(pair) == nil, "\(name)")
        }
    }

    @Test func `two notes that agree, that disagree, or one that was never written`() async throws {
        let standing = try await StandingHouse.shared.value
        let couple = standing.model.couple
        let note = Ask.form(
            Route(.note, StandingHouse.evening), [("happened", "yes"), ("ease", "easy"), ("line", "Fine.")])
        let script = Ask.all(couple).map { Happening.reader($0) }
        func world(_ before: [Unseen], _ after: [Unseen]) -> [Happening] {
            before.map { .unseen($0, "mine") } + [.reader(note)] + after.map { .unseen($0, "mine") } + script
        }
        for acts in [[Unseen.calmNote], [.redNote], [.calmNote, .redNote], [.notTalked, .ratherNot]] {
            for other in [world(acts, []), world([], acts)] {
                let pair = Pair(one: world([], []), other: other, readerSeat: 1, number: 7, isApart: true)
                #expect(try await standing.difference(pair, calls: true) == nil, "\(acts)")
            }
        }
    }

    @Test(arguments: [[Happening.minutes(-600)], [.restart], [.restart, .minutes(-3)], [.minutes(3), .restart]])
    func `after a clock was set back, and in a program that began anew`(turn: [Happening]) async throws {
        let standing = try await StandingHouse.shared.value
        let script = Ask.all(standing.model.couple).map { Happening.reader($0) }
        let acts = Unseen.apart.map { Happening.unseen($0, "words of one's own") }
        func world(_ acts: [Happening]) -> [Happening] { script.prefix(20) + acts.prefix(12) + turn + script + acts }
        let pair = Pair(one: world([]), other: world(acts), readerSeat: 1, number: 10, isApart: true)
        #expect(try await standing.difference(pair, calls: true) == nil)
        let late = Pair(
            one: turn + script, other: acts + turn + script, readerSeat: 0, number: 10, isApart: true)
        #expect(try await standing.difference(late, calls: true) == nil)
    }

    @Test func `a mark of the other's words is answered as one of words nobody wrote`() async throws {
        let standing = try await StandingHouse.shared.value
        let place = PromptRef(assignmentID: StandingHouse.talk, prompt: 1)
        func answer(_ mark: @escaping @Sendable (Jotting?) -> String) async throws -> [Seen] {
            try await standing.open { house, _ in
                let hand = try await Hand(house, house.alex, seed: 77)
                try await hand.act(.cueOwn, "words of one's own")
                let theirs = try await hand.own.view(at: house.now).jotting(place)
                let reader = Reader(house, house.sam, other: house.alex)
                let form = [("jotting", "Mine."), ("goes", "own"), ("showed", mark(theirs))]
                let route = Route(.jot, StandingHouse.talk, number: 1)
                for ask: Ask in [.form(route, form), .page(route), .page(Route(.prepare, StandingHouse.talk))] {
                    try await reader.ask(ask)
                }
                return reader.seen.map(\.answer)
            }
        }
        let nobodys = try await answer { _ in PrivateScene.mark(Jotting(text: "nobody wrote this", goes: .onlyMe)) }
        #expect(try await answer(PrivateScene.mark) == nobodys)
        // The mark is looked at: with the right one the words are taken.
        #expect(try await answer { _ in PrivateScene.mark(nil) } != nobodys)
    }

    @Test func `over the database as over the memory`() async throws {
        var worlds: [[Seen]] = []
        for acts in [[], Unseen.apart] {
            let folder = try Folder.make()
            defer { folder.remove() }
            let store = try folder.open()
            let seen = Kept()
            try await House.open(store: store) { house in
                try await house.giveTalk()
                try await house.openEvenings()
                for member in house.members { try await house.givePractice(to: member) }
                let hand = try await Hand(house, house.alex, seed: 77)
                for act in acts { try await hand.act(act, "words of one's own") }
                let reader = Reader(house, house.sam, other: house.alex)
                for ask in Ask.all(house.couple) { try await reader.ask(ask) }
                seen.keep(reader.seen.map(\.answer))
            }
            try store.close()
            worlds.append(seen.all)
        }
        #expect(worlds[0] == worlds[1])
        #expect(worlds[0].count { $0.status == 200 } > 30)
    }
}
