import HTTPTypes
import Homework
import Pages
import Storage
import Support
import Testing

@testable import Site

/// What cannot be read is said so, and is never taken for nothing.
@Suite struct DamageOnPagesTests {
    /// A house over a memory whose rows a test may spoil.
    private func open(_ body: @escaping @Sendable (House, MemoryStore) async throws -> Void) async throws {
        let store = MemoryStore()
        try await House.open(store: store) { house in try await body(house, store) }
    }

    @Test func `a therapist whose shelf is damaged is not led to begin anew, and makes no couple`() async throws {
        try await open { house, store in
            await store.tamper { state in
                for space in state.spaces.values where space.kind == .shelf {
                    state.journals[space.id]?.rows.removeAll()
                }
            }
            let robin = house.browser(house.robin)
            let caseload = try await robin.open(.caseload)
            #expect(caseload.heading.hasPrefix("My couples"))
            #expect(caseload.text.contains("Part of your settings cannot be read."))
            #expect(caseload.text.contains("Alex and Sam"))
            try await robin.open(.newCouple)
            try await robin.submit("Make their cards", [("first", "Kim"), ("zone", "Europe/Madrid")])
            #expect(robin.page.text.contains("cannot be read"))
            #expect(await store.state.couples.count == 1)
        }
    }

    @Test func `a damaged page of help still helps, and is not taken for one nobody wrote`() async throws {
        try await open { house, store in
            let robin = house.browser(house.robin)
            try await robin.open(.clinicHelp)
            try await robin.submit(nil, [("telephone", "555 0142")])
            #expect(try await house.stranger().get("/help").text.contains("555 0142"))
            await store.tamper { state in state.clinic[.helpText] = state.clinic[.helpText]?.map { ~$0 } }
            #expect(try await house.stranger().get("/help").heading == "Help")
            let sentence = "Your text for the Help page cannot be read. Please write it again."
            #expect(try await robin.open(.clinicHelp).text.contains(sentence))
            #expect(try await robin.open(.therapistSettings).text.contains(sentence))
            try await robin.open(.clinicHelp)
            try await robin.submit(nil, [("telephone", "555 0143")])
            #expect(!(try await robin.open(.clinicHelp)).text.contains(sentence))
        }
    }

    @Test func `a couple whose keys do not open is counted, not left out in silence`() async throws {
        try await open { house, store in
            await store.tamper { state in
                for space in state.spaces.values where space.kind == .shelf {
                    // The therapist's own ring stands at 0.
                    for (slot, bytes) in state.journals[space.id]?.slips ?? [:] where slot != 0 {
                        state.journals[space.id]?.slips[slot] = bytes.map { ~$0 }
                    }
                }
            }
            let caseload = try await house.browser(house.robin).open(.caseload)
            #expect(caseload.text.contains("One couple's data cannot be read"))
        }
    }

    @Test func `an evening whose text is damaged says so instead of leading away`() async throws {
        try await open { house, store in
            let evening = try await house.openEvenings()
            let table = try #require(await store.state.spaces.values.first { $0.kind == .table }).id
            await store.tamper { state in
                for (slot, bytes) in state.journals[table]?.slips ?? [:] {
                    state.journals[table]?.slips[slot] = bytes.map { ~$0 }
                }
            }
            let page = try await house.browser(house.sam).open(Route(.evening, evening, number: 1))
            #expect(page.status == .conflict)
            #expect(page.text.contains("Part of your data here cannot be read."))
        }
    }
}
