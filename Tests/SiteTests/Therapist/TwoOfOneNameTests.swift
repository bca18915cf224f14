import Casework
import Homework
import Pages
import Sealing
import Support
import Testing

@testable import Site

/// Two people of one name are asked about wherever a name is typed, and in an older couple they are told apart.
@Suite struct TwoOfOneNameTests {
    private let sentence = "Somebody here already has this name."

    @Test func `a new couple is not made of two of one name, and nothing typed is lost`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            for second in ["noor", " NOOR ", "No\u{200B}or", "Robin"] {
                try await robin.open(.newCouple)
                let asked = try await robin.submit(
                    "Make their cards", [("first", "Noor"), ("second", second), ("zone", "Europe/Madrid")])
                #expect(asked.text.contains(sentence), "\(second)")
                #expect(asked.form("Make their cards")?.fields.first { $0.name == "first" }?.value == "Noor")
            }
            for blank in ["\u{3164}", "\u{2800}", "🌿", "\u{301}"] {
                let asked = try await robin.submit("Make their cards", [("first", blank), ("second", "")])
                #expect(asked.heading != "Cards", "\(blank.unicodeScalars.map { $0.value })")
            }
            try await robin.submit("Make their cards", [("first", "Noor\u{202E}"), ("second", "Kim")])
            #expect(robin.page.text.contains("Make a new card for Noor") && !robin.page.html.contains("\u{202E}"))
        }
    }

    @Test func `nor corrected to one, nor wished for`() async throws {
        try await House.open { house in
            let (robin, alex) = (house.browser(house.robin), house.browser(house.alex))
            try await robin.open(Route(.member, house.couple))
            #expect(try await robin.submit("Save", [("name1", "sam")]).text.contains(sentence))
            try await alex.open(.called)
            let before = try await house.letters(of: house.alex).count
            let asked = try await alex.submit("Send to Robin", [("called", "SAM")])
            #expect(asked.text.contains(sentence))
            #expect(asked.form("Send to Robin")?.fields.first { $0.name == "called" }?.value == "SAM")
            #expect(try await house.letters(of: house.alex).count == before)

            try await robin.open(.howIWork)
            let named = try await robin.submit("Save", [("name", "Sam"), ("secrets", "none")])
            #expect(named.text.contains("Somebody in one of your couples has this name."))
            #expect(try await house.table().profile.therapistName == "Robin")
        }
    }

    @Test func `two wishes for one name are shown to the therapist alone`() async throws {
        try await House.open { house in
            for (person, name) in [(house.alex, "Lex"), (house.sam, "lex")] {
                let phone = house.browser(person)
                try await phone.open(.called)
                #expect(try await phone.submit("Send to Robin", [("called", name)]).heading == "Thank you")
            }
            let robin = house.browser(house.robin)
            try await robin.open(Route(.couple, house.couple))
            #expect(robin.page.text.contains("Somebody else here has this name or has asked for it: Lex."))
            try await robin.submit("Use this name")
            #expect(try await robin.submit("Use this name").text.contains(sentence))
            #expect(try await house.table().table.seats.members.map(\.name) == ["Lex", "Sam"])
        }
    }

    @Test func `in an older couple of one name the pages, the cards and the record say two`() async throws {
        try await House.open { house in
            var seats = try await house.table().table.seats
            seats.members[1].name = "Alex"
            try await house.robin(does: OldSeats(seats: seats))
            for (person, text) in [(house.alex, "I was late"), (house.sam, "I was early")] {
                let phone = house.browser(person)
                try await phone.open(.tell)
                try await phone.submit("Send to Robin", [("text", text)])
            }
            let robin = house.browser(house.robin)
            let brief = try await robin.open(Route(.couple, house.couple))
            #expect(brief.heading == "Alex (1) and Alex (2)")
            let record = try await robin.open(Route(.record, house.couple))
            #expect(record.html.contains("A1: “I was late”") && record.html.contains("A2: “I was early”"))
            let cards = try await robin.open(Route(.member, house.couple))
            #expect(cards.text.contains("Make a new card for Alex (1)"))
            #expect(cards.text.contains("Make a new card for Alex (2)"))
            #expect(cards.form("Save")?.fields.filter { $0.name.hasPrefix("name") }.map(\.value) == ["Alex", "Alex"])
            #expect(try await house.browser(house.sam).open(.week).heading == "Good morning, Alex (2)")
        }
    }
}

/// Writes seats as an older version did, which asked nothing.
private struct OldSeats: TherapistAct {
    let seats: Seats

    func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges { TherapistChanges(table: .seats(seats)) }
}
