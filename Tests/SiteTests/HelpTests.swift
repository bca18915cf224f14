import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

@Suite struct HelpTests {
    @Test func `Help names each service, the helplines, their source and day, and that calls show`() async throws {
        try await House.open { house in
            try await house.accounts.set(ClinicHelp(telephone: "+34 910 000 000", words: nil, country: "CL"))
            let page = try await house.stranger().get("/help")
            for words in [
                "133 Police", "131 Ambulance", "132 Fire service", "*4141", "1455", "Looked up on 29 November 2026.",
                "expat.cl", "The call is shown in your phone’s call list and on the bill.",
                "It is not emergency care", "What you write here is not read right away.",
            ] { #expect(page.text.contains(words), "\(words)") }
            #expect(page.html.contains("href=\"tel:*4141\"") && page.html.contains("href=\"tel:133\""))
            let spanish = house.stranger("another")
            spanish.cookies["__Host-l"] = "es"
            let text = try await spanish.get("/help").text
            for words in ["133 Policía", "Si tu pareja te hace daño o te da miedo", "Consultado el 29 de noviembre"] {
                #expect(text.contains(words), "\(words)")
            }
        }
    }

    @Test func `Help is the same bytes for everyone in the clinic, whatever they wrote`() async throws {
        try await House.open { house in
            try await house.accounts.set(ClinicHelp(telephone: nil, words: "Call us.", country: "ES"))
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            try await sam.submit(nil, [("text", "I am afraid.")])
            var pages: Set<String> = []
            for browser in [house.browser(house.alex), sam, house.browser(house.robin), house.stranger()] {
                let page = try await browser.send(.get, "/help")
                pages.insert("\(page.status) \(page.html)")
            }
            #expect(pages.count == 1)
            #expect(pages.first?.contains("016") == true)
        }
    }

    @Test func `the country is chosen beforehand from where the couple lives, until the therapist chose`() async throws
    {
        try await House.open { house in
            let robin = house.browser(house.robin)
            func chosen() async throws -> String? {
                try await robin.open(.clinicHelp).form("Save")?.fields.first { $0.name == "country" }?.value
            }
            #expect(try await house.accounts.help()?.country == nil)
            #expect(try await chosen() == "ES", "the couple made last lives in Madrid")
            #expect(try await house.stranger().get("/help").text.contains("your local emergency number"))
            try await robin.submit("Save", [("country", "")])
            #expect(try await chosen() == "", "none, because somebody chose none")
            try await robin.submit("Save", [("country", "CL")])
            #expect(try await chosen() == "CL")
        }
    }
}
