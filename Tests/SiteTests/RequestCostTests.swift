import Casework
import Homework
import Pages
import Support
import Synchronization
import Testing

@testable import Site

/// What a page asks of the store, call by call: a figure that no busy machine changes, so the gate sees a page grow dearer.
@Suite struct RequestCostTests {
    private func calls(_ house: House, _ person: Enrolled, _ kind: Route.Kind) async throws -> [String] {
        let browser = house.browser(person)
        try await browser.open(kind)
        let seen = Seen()
        // What is swept away meanwhile is no page's.
        let watch = Between.Watch(before: { call in if call.kind != .tidy { seen.add(call.kind.rawValue) } })
        try await Between.$watch.withValue(watch) { _ = try await browser.open(kind) }
        return seen.all
    }

    @Test func `a member's week page`() async throws {
        try await House.open(store: Between(MemoryStore())) { house in
            try await house.giveTalk()
            try await house.openEvenings()
            let calls = try await calls(house, house.sam, .week)
            #expect(calls == ["account", "account", "read"])
        }
    }

    @Test func `the list of couples, about whom nothing was written`() async throws {
        try await House.open(store: Between(MemoryStore())) { house in
            let calls = try await calls(house, house.robin, .caseload)
            // The last read finds the row of the recovery sheet, which the list reminds of until it is put away.
            #expect(calls == ["account", "account", "read", "account", "slip", "heads", "account"])
        }
    }

    private final class Seen: Sendable {
        private let kinds = Mutex<[String]>([])
        var all: [String] { kinds.withLock(\.self) }
        func add(_ kind: String) { kinds.withLock { $0.append(kind) } }
    }
}
