import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// The pages on which a therapist comes back with the recovery sheet.
@Suite struct RecoverTests {
    @Test(arguments: Taps.allCases)
    func `a therapist comes back on a new browser, and the list is there`(taps: Taps) async throws {
        try await House.open { house in
            let sheet = try #require(house.robin.sheet)
            let robin = house.stranger("robin again")
            robin.taps = taps
            try await robin.get("/sign-in")
            try await robin.follow(link: "I have a recovery sheet")
            #expect(robin.page.heading == "Sign in with your recovery sheet")
            let right = try await robin.submit(
                "Go on", [("sheet", sheet.printed.lowercased().replacing(" ", with: "-"))])
            #expect(right.heading == "Your sheet is right")
            #expect(
                try await robin.submit(nil, [("digits", "27"), ("again", "27")]).text.contains("Choose six digits"))
            #expect(
                try await robin.submit(nil, [("digits", "271828"), ("again", "271829")]).text
                    .contains("The digits do not match"))
            // Until here nothing has changed.
            #expect(try await house.accounts.read(sheet, at: house.now, random: house.random) == .opens)
            let words = try await robin.submit(nil, [("digits", "271828"), ("again", "271828")])
            #expect(words.heading == "Your six words")
            #expect(words["cache-control"]?.contains("no-store") == true)
            let shown = try await robin.submit("Go on", [("noted", "yes")])
            #expect(shown.heading == "Your recovery sheet")
            #expect(shown["cache-control"]?.contains("no-store") == true)
            #expect(!shown.text.contains(sheet.printed))
            #expect(try await robin.submit("Go on").text.contains("Then tick that you have."))
            let list = try await robin.submit("Go on", [("noted", "yes")])
            #expect(list.text.contains("Alex and Sam") && !list.text.contains("recovery sheet"))
            #expect(robin.cookies["__Host-r"] == nil)

            let old = house.browser(house.robin)
            #expect(try await old.get("/").path == "/")
            let again = house.stranger("finder")
            try await again.get("/recover")
            let refused = try await again.submit("Go on", [("sheet", sheet.printed)])
            #expect(refused.text.contains("This code does not open anything."))
        }
    }

    @Test func `what does not open says what to do, and is given back`() async throws {
        try await House.open { house in
            let card = EnrolmentCode(random: house.random).printed
            let unknown = RecoverySheet(random: house.random).printed
            for (typed, sentence) in [
                ("", "This is not the code of a recovery sheet."), ("AAAA BBBB", "This is not the code"),
                ("six words are not a sheet", "This is not the code"),
                (card, "This is the code of a card."),
                (unknown, "This code does not open anything."),
            ] {
                let browser = house.stranger("typing \(typed)")
                try await browser.get("/recover")
                let page = try await browser.submit("Go on", [("sheet", typed)])
                #expect(page.path == "/recover" && page.text.contains(sentence), "\(typed)")
                #expect(
                    page.forms.contains { $0.fields.contains { $0.name == "sheet" && $0.value == typed } }, "\(typed)")
                #expect(try await !browser.get("/recover").html.contains("value=\"\(unknown)\""), "once")
            }
        }
    }

    @Test func `after many wrong sheets the page says so, and the right one still works`() async throws {
        try await House.open { house in
            let browser = house.stranger("many")
            for _ in 0..<20 {
                try await browser.get("/recover")
                try await browser.submit("Go on", [("sheet", RecoverySheet(random: house.random).printed)])
            }
            #expect(browser.page.text.contains("This code does not open anything. Please compare"))
            let full = try await browser.submit("Go on", [("sheet", RecoverySheet(random: house.random).printed)])
            #expect(full.text.contains("The right code works at any time."))
            let right = try await browser.submit("Go on", [("sheet", try #require(house.robin.sheet).printed)])
            #expect(right.heading == "Your sheet is right")
        }
    }

    @Test func `without a sheet in hand, or after its half hour, the second page leads back`() async throws {
        try await House.open { house in
            let browser = house.stranger("late")
            let page = try await browser.get("/recover/digits")
            #expect(page.path == "/recover" || page.path == "/cookies")
            try await browser.get("/recover")
            try await browser.submit("Go on", [("sheet", try #require(house.robin.sheet).printed)])
            #expect(browser.page.path == "/recover/digits")
            browser.cookies["__Host-r"] = nil
            let late = try await browser.submit(nil, [("digits", "271828"), ("again", "271828")])
            #expect(late.path == "/recover" && late.text.contains("Your sheet still works."))
        }
    }

    @Test(arguments: Taps.allCases)
    func `the settings make a new sheet after the digits, and the list reminds until it is put away`(
        taps: Taps
    ) async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            robin.taps = taps
            #expect(try await !robin.open(.caseload).text.contains("recovery sheet"))
            try await robin.open(.therapistSettings)
            try await robin.follow(link: "Recovery sheet")
            #expect(robin.page.text.contains("you told us that you put it away"))
            let wrong = try await robin.submit("Make a recovery sheet", [("digits", "000001")])
            #expect(wrong.text.contains("not the right digits."))
            let shown = try await robin.submit("Make a recovery sheet", [("digits", House.digits)])
            #expect(shown.heading == "Your recovery sheet")
            #expect(shown.html.matches(of: /<article/).count == 2)
            #expect(try await robin.open(.recoverySheet).heading == "Your recovery sheet", "loaded again")
            #expect(try await robin.open(.caseload).text.contains("Have you put your recovery sheet away?"))
            #expect(try await robin.open(.recoverySheet).heading == "Recovery sheet", "another page was opened")
            #expect(
                try await robin.submit("I have put the sheet away").text.contains("you told us that you put it away"))
            #expect(try await !robin.open(.caseload).text.contains("recovery sheet"))
            #expect(
                try await house.accounts.read(
                    try #require(house.robin.sheet), at: house.now, random: house.random) == .unknown)
        }
    }
}
