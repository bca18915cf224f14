import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Storage
import Support
import Testing

@testable import Site

/// A right secret whose key ring is damaged: the page says that it is damage, in both languages, and no try is lost.
@Suite struct DamagedKeysPageTests {
    private func expectDamage(_ shown: Shown, language: String = "en") {
        #expect(shown.status == .conflict)
        #expect(shown.heading == (language == "es" ? "Esto no se puede abrir" : "This cannot be opened"))
        #expect(shown.text.contains(language == "es" ? "Esto no cuenta como intento" : "This was not counted as a try"))
        #expect(shown.text.firstMatch(of: /[2-9A-Z]{4}-[2-9A-Z]{4}/) != nil, "a reference to tell")
    }

    @Test(arguments: ["en", "es"]) func `at the lock and at the sign-in`(language: String) async throws {
        let store = MemoryStore()
        try await House.open(store: store) { house in
            for (person, kind) in [(house.alex, SpaceKind.drawer), (house.robin, .shelf)] {
                let space = try #require(try await store.spaces(of: person.person).first { $0.kind == kind }).id
                await store.tamper { rows in rows.journals[space]?.slips[0]?[40] ^= 1 }
                let browser = house.browser(person)
                browser.cookies["__Host-l"] = language
                browser.cookies["__Host-s"] = nil
                for _ in 0..<7 {
                    expectDamage(try await browser.unlock(), language: language)
                    try await browser.get("/lock")
                }
                let phone = house.stranger("phone of \(person.name)")
                phone.cookies["__Host-l"] = language
                for _ in 0..<12 {
                    try await phone.get("/sign-in")
                    let typed = [("name", person.name), ("words", person.words.joined(separator: " "))]
                    expectDamage(try await phone.submit(nil, typed), language: language)
                }
                await store.tamper { rows in rows.journals[space]?.slips[0]?[40] ^= 1 }
                #expect(try await browser.unlock().path.hasPrefix("/p/"))
            }
        }
    }

    @Test func `at a card`() async throws {
        let store = MemoryStore()
        try await House.open(store: store) { house in
            let card = try await house.newCard(for: house.sam)
            let code = try #require(EnrolmentCode(typed: card))
            let lookup = try #require(Hash32(code.lookup))
            await store.tamper { rows in rows.cards[lookup]?.payload?[40] ^= 1 }
            let phone = house.stranger("phone")
            try await phone.get("/card")
            expectDamage(try await phone.submit(nil, [("code", card)]))
            await store.tamper { rows in rows.cards[lookup]?.payload?[40] ^= 1 }
            try await phone.get("/card")
            #expect(try await phone.submit(nil, [("code", card)]).path == "/card/hello")
        }
    }
}
