import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// What a member would like to be called: asked in enrolment and in the settings, used by the therapist.
@Suite struct CalledTests {
    /// A second card, Alex's unless said otherwise, up to the page that asks for the name.
    private func toName(_ house: House, _ phone: Browser, of person: Enrolled? = nil) async throws {
        let card = try await house.newCard(for: person ?? house.alex)
        try await phone.get("/card")
        try await phone.submit(nil, [("code", card)])
        try await phone.follow(link: "Begin")
        try await phone.submit(nil, [("agreed", "yes")])
    }

    private func enrol(_ phone: Browser) async throws {
        try await phone.submit(nil, [("digits", "161803"), ("again", "161803")])
        try await phone.submit("Go on", [("noted", "yes")])
        try await phone.follow(link: "Done")
    }

    @Test func `a wish said in enrolment is on the brief, and on no page until the therapist uses it`() async throws {
        try await House.open { house in
            let (phone, sam) = (house.stranger("phone"), house.browser(house.sam))
            try await toName(house, phone)
            #expect(phone.page.heading == "Is this your name?")
            #expect(phone.page.form(nil)?.fields.first { $0.name == "called" }?.value == "Alex")
            // The name is only asked for if it is wrong: its field is folded until somebody has wished for another.
            #expect(phone.page.text.contains("Your name on all pages here is Alex."))
            #expect(phone.page.html.contains("<details><summary>I would like another name"))
            try await phone.submit("Go on", [("called", " Lex "), ("language", "en")])
            try await phone.follow(link: "Back")
            #expect(phone.page.html.contains("<details open><summary>I would like another name"))
            #expect(phone.page.form(nil)?.fields.first { $0.name == "called" }?.value == "Lex")
            try await phone.submit("Go on")
            try await enrol(phone)
            #expect(phone.cookies["__Host-a"] == nil)
            #expect(phone.page.heading == "Good morning, Alex")
            #expect(!(try await sam.open(.said).text.contains("Lex")))

            let robin = house.browser(house.robin)
            try await robin.open(Route(.couple, house.couple))
            #expect(robin.page.text.contains("Alex would like to be called Lex. If you use this name, everybody will"))
            let after = try await robin.submit("Use this name")
            #expect(after.heading == "Lex and Sam")
            #expect(!after.text.contains("would like to be called"))
            #expect(try await phone.get(phone.page.path).heading == "Good morning, Lex")
            #expect(try await sam.open(.said).text.contains("Lex"))
        }
    }

    private func prefilled(_ phone: Browser) -> String? {
        phone.page.form(nil)?.fields.first { $0.name == "called" }?.value
    }

    @Test func `a wish typed in a browser is not shown with the other's card, left or not`() async throws {
        for leaves in [true, false] {
            try await House.open { house in
                let phone = house.stranger("phone")
                try await toName(house, phone)
                try await phone.submit("Go on", [("called", "Lex")])
                let wish = try #require(phone.cookies["__Host-a"])
                if leaves {
                    try await phone.submit("Sign out")
                    #expect(phone.cookies["__Host-a"] == nil)
                }
                try await toName(house, phone, of: house.sam)
                #expect(phone.cookies["__Host-a"] == nil)
                #expect(prefilled(phone) == "Sam")
                // Brought back by hand, it opens for nobody else.
                phone.cookies["__Host-a"] = wish
                try await phone.get("/card/called")
                #expect(prefilled(phone) == "Sam")
            }
        }
    }

    @Test func `the name may stay as it is, and one letter goes all the same`() async throws {
        try await House.open { house in
            for (number, name) in ["Alex", "", "Lex"].enumerated() {
                let phone = house.stranger("phone \(number)")
                let before = try await house.letters(of: house.alex).count
                try await toName(house, phone)
                try await phone.submit("Go on", [("called", name)])
                try await enrol(phone)
                let sent = Array(try await house.letters(of: house.alex).dropFirst(before))
                let hasBegun = if case .began? = sent.first { true } else { false }
                #expect(hasBegun)
                #expect(sent.dropFirst() == [.called(CalledWish(name: name == "Lex" ? "Lex" : ""))])
            }
        }
    }

    @Test func `a name too long is asked again, as it was typed, and the language is taken at once`() async throws {
        try await House.open { house in
            let phone = house.stranger("phone")
            try await toName(house, phone)
            let long = String(repeating: "L", count: 61)
            try await phone.submit("Go on", [("called", long), ("language", "es")])
            #expect(phone.page.form(nil)?.fields.first { $0.name == "called" }?.value == long)
            #expect(phone.page.html.contains("aria-invalid=\"true\""))
            try await phone.submit("Go on", [("called", "Lex"), ("language", "es")])
            #expect(phone.page.html.contains("<html lang=\"es\""))
        }
    }

    @Test func `a wish from the settings is a letter: the page shows nothing of it, before or after`() async throws {
        try await House.open { house in
            let alex = house.browser(house.alex)
            try await alex.open(.settings)
            let first = try await alex.follow(link: "Change my name")
            #expect(first.text.contains("Only Robin reads this."))
            let end = try await alex.submit("Send to Robin", [("called", "Lex")])
            #expect(end.heading == "Thank you")
            let again = try await alex.open(.called)
            #expect(again.text == first.text)
            #expect(again.form("Send to Robin")?.fields.first { $0.name == "called" }?.value == "Alex")
            #expect(try await house.robinSees().wishedName(house.alex.person) == "Lex")
            // As it is: the wish is taken back.
            try await alex.submit("Send to Robin")
            #expect(try await house.robinSees().wishedName(house.alex.person) == nil)
        }
    }

    @Test func `a wish that is left as it is stands on the brief no longer, and nobody's page changes`() async throws {
        try await House.open { house in
            let (alex, robin) = (house.browser(house.alex), house.browser(house.robin))
            let before = try await alex.open(.week).text
            try await alex.open(.called)
            try await alex.submit("Send to Robin", [("called", "Lex")])
            #expect(try await robin.open(Route(.couple, house.couple)).text.contains("would like to be called Lex"))
            let after = try await robin.submit("Keep the present name", [("leave", "yes")])
            #expect(!after.text.contains("Lex"))
            #expect(try await alex.open(.week).text == before)
            #expect(try await house.table().name(house.alex.person) == "Alex")
        }
    }

    @Test func `a name that is no longer wished is not used, and the brief says so`() async throws {
        try await House.open { house in
            let (alex, robin) = (house.browser(house.alex), house.browser(house.robin))
            try await alex.open(.called)
            try await alex.submit("Send to Robin", [("called", "Lex")])
            try await robin.open(Route(.couple, house.couple))
            try await alex.open(.called)
            try await alex.submit("Send to Robin", [("called", "Alexis")])
            let after = try await robin.submit("Use this name")
            #expect(after.text.contains("The wish for a new name has changed in the meantime."))
            #expect(after.text.contains("Alex would like to be called Alexis."))
            #expect(try await house.table().name(house.alex.person) == "Alex")
        }
    }
}
