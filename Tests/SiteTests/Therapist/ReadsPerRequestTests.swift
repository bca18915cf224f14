import Casework
import HTTPTypes
import Homework
import Pages
import Support
import Synchronization
import Testing

@testable import Site

/// A couple is read once for each request of the therapist.
@Suite struct `Reads of the store` {
    /// How often the request asked for journals and slips.
    ///
    /// - Parameter overtaking: done once, right before the request appends.
    private func counts(
        overtaking: (@Sendable () async throws -> Void)? = nil, _ request: () async throws -> Void
    ) async throws -> [StoreCall.Kind: Int] {
        let seen = Mutex<[StoreCall.Kind: Int]>([:])
        let watch = Between.Watch(before: { call in
            let times = seen.withLock { seen in
                seen[call.kind, default: 0] += 1
                return seen[call.kind]
            }
            if call.kind == .append, times == 1 { try await overtaking?() }
        })
        try await Between.$watch.withValue(watch) { try await request() }
        return seen.withLock { $0.filter { [.read, .slip, .append].contains($0.key) } }
    }

    private func opened(_ body: @escaping @Sendable (House) async throws -> Void) async throws {
        let store = Between(MemoryStore())
        try await House.open(store: store) { house in
            try await house.openEvenings()
            try await body(house)
        }
    }

    @Test func `the brief, the page of an opening and what next read a couple once`() async throws {
        try await opened { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.couple, house.couple))
            for kind in [Route.Kind.couple, .openStep, .nextHomework, .notes, .record, .coupleFile] {
                let path = try robin.address(Route(kind, house.couple))
                let counts = try await counts { try await robin.send(.get, path) }
                #expect(counts == [.read: 1, .slip: 1], "\(kind)")
            }
        }
    }

    @Test func `the page of giving and its form read a couple once`() async throws {
        try await opened { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit("See what both will read", [("what", "same"), ("hour", "now")])
            let path = robin.page.path
            #expect(try await counts { try await robin.send(.get, path) } == [.read: 1, .slip: 1])
            #expect(
                try await counts { _ = try await robin.submitted("Give this homework") }
                    == [.read: 1, .slip: 1, .append: 1])
        }
    }

    @Test func `a form reads a couple once, and again only where somebody else wrote meanwhile`() async throws {
        try await opened { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.notes, house.couple))
            let alone = try await counts { _ = try await robin.submitted(nil, [("note", "A note.")]) }
            #expect(alone == [.read: 1, .slip: 1, .append: 1])

            try await robin.open(Route(.notes, house.couple))
            let overtaken = try await counts(overtaking: {
                try await house.robin(does: KeepNote(day: Day(number: 20_800), text: "Meanwhile."))
            }) { _ = try await robin.submitted(nil, [("note", "Another.")]) }
            #expect(overtaken == [.read: 2, .slip: 1, .append: 2])
            #expect(try await house.robinSees().file.notes.map(\.text) == ["A note.", "Meanwhile.", "Another."])
        }
    }
}
