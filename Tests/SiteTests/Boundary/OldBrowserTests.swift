import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

/// Browsers of some years ago, with what our pages let them say of where a form came from.
@Suite struct OldBrowserTests {
    @Test(arguments: [Generation.origin, .page])
    func `somebody with an old browser enrols, writes, and signs out`(generation: Generation) async throws {
        try await House.open { house in
            let phone = house.stranger("old")
            phone.generation = generation
            try await phone.get("/card")
            try await phone.submit(nil, [("code", try await house.newCard(for: house.sam))])
            #expect(phone.page.path == "/card/hello")
            try await phone.get("/card/before")
            try await phone.submit(nil, [("agreed", "yes")])
            try await phone.submit(nil, [("called", "Sam"), ("language", "en")])
            try await phone.submit(nil, [("digits", "161803"), ("again", "161803")])
            try await phone.submit(nil, [("noted", "yes")])
            try await phone.follow(link: "Later")
            try await phone.follow(link: "Message Robin")
            try await phone.submit(nil, [("text", "From an old phone.")])
            #expect(phone.page.status == .ok)
            try await phone.submit("Sign out")
            #expect(phone.page.status == .ok)
            #expect(phone.cookies["__Host-s"] == nil)
            var told: [String] = []
            for words in try await house.letters(of: house.sam) {
                if case .said(let said) = words { told.append(said.text) }
            }
            #expect(told == ["From an old phone."])
        }
    }

    /// Under `no-referrer` such a browser would say `null`; under this it names us, and no other site.
    @Test func `our pages let a browser name itself to us`() {
        #expect(SecurityHeaders.all.first { $0.name == "referrer-policy" }?.value == "same-origin")
    }
}
