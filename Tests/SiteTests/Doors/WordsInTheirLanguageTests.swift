import Casework
import Foundation
import Homework
import Pages
import Sealing
import Support
import Testing

@testable import Site

/// Names and words are drawn in the language of whoever keeps them.
@Suite struct WordsInTheirLanguageTests {
    /// Which language's list all of these words are from; nil for none.
    private func language(_ words: [String], _ house: House) -> Language? {
        Language.allCases.first { language in
            !words.isEmpty && words.allSatisfy(house.accounts.words[language].words.contains)
        }
    }

    private func listed(_ page: Shown) -> [String] {
        page.html.matches(of: /<li>([a-z]+)<\/li>/).map { String($0.1) }
    }

    private func name(_ page: Shown) -> [String] {
        let name = page.html.firstMatch(of: /<strong[^>]*>([a-z]+ [a-z]+)<\/strong>/)
        return (name?.1 ?? "").split(separator: " ").map(String.init)
    }

    @Test(arguments: Language.allCases)
    func `a couple's card bears a name of their language, and is read aloud in it`(language: Language) async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(.newCouple)
            try await robin.submit(
                "Make their cards",
                [("first", "Ana"), ("second", "Luz"), ("language", language.code), ("zone", "Europe/Madrid")])
            let card = try await robin.submit("Make a new card for Ana")
            let names = card.html.matches(of: />([a-z]+) ([a-z]+)</).map { [String($0.1), String($0.2)] }
            #expect(names.contains { self.language($0, house) == language }, "\(names)")
            try await robin.follow(link: "Cards")
            let spoken = try await robin.submit("Read Ana's card aloud")
            let words = listed(spoken)
            #expect(words.count == 4 && self.language(words, house) == language, "\(words)")
        }
    }

    @Test(arguments: Language.allCases)
    func `who enrols gets six words of the language on their pages`(language: Language) async throws {
        try await House.open { house in
            let phone = house.stranger("new phone")
            phone.cookies["__Host-l"] = language.code
            try await phone.get("/card")
            try await phone.submit(nil, [("code", try await house.newCard(for: house.sam))])
            try await phone.get("/card/before")
            try await phone.submit(nil, [("agreed", "yes")])
            try await phone.get("/card/digits")
            let page = try await phone.submit(nil, [("digits", "161803"), ("again", "161803")])
            let words = listed(page)
            #expect(words.count == 6 && self.language(words, house) == language, "\(words)")
        }
    }

    @Test(arguments: Language.allCases)
    func `new words of a therapist are of the language on their pages`(language: Language) async throws {
        try await House.open { house in
            let robin = house.reader(house.robin, language.code)
            try await robin.open(.newPassphrase)
            let page = try await robin.submit(nil, [("digits", House.digits)])
            let words = listed(page)
            #expect(words.count == 6 && self.language(words, house) == language, "\(words)")
            #expect(self.language(name(page), house) == language)
        }
    }

    @Test func `words of the earlier list open what they opened`() {
        // From the list that names and words were drawn from before there were two.
        let old = ["womanlike", "t-shirt", "yo-yo", "drop-down", "felt-tip", "zoom"]
        #expect(TypedWords.normalised(old.joined(separator: " ")) == "womanlike t shirt yo yo drop down felt tip zoom")
    }
}
