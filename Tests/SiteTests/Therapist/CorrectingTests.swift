import Casework
import Homework
import Pages
import Sealing
import Support
import Testing

@testable import Site

/// Where a couple lives is asked, and what was mistaken about it and about names is corrected.
@Suite struct `Names and zone` {
    @Test func `no zone is taken from the machine: it is asked, until a couple was made`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            func stands() async throws -> String? {
                try await robin.open(.newCouple).form("Make their cards")?.fields.first { $0.name == "zone" }?.value
            }
            #expect(try await stands() == "Europe/Madrid", "where the couple of this house lives")
            try await robin.submit("Make their cards", [("first", "Noor"), ("zone", "America/Lima")])
            #expect(try await stands() == "America/Lima")
            let asked = try await robin.submit("Make their cards", [("first", "Kim"), ("zone", "")])
            #expect(asked.text.contains("Please fill this in."))
            #expect(asked.form("Make their cards")?.fields.first { $0.name == "first" }?.value == "Kim")

            // The zone of the couple made last is corrected: the next is likely to live there.
            try await robin.open(.caseload)
            try await robin.follow(link: "Noor")
            try await robin.follow(link: "Cards")
            try await robin.submit("Save", [("zone", "America/Bogota")])
            #expect(try await stands() == "America/Bogota")

            // Another therapist, who has no couple yet.
            let way = TherapistProfile(therapistName: "Noa", welcome: "", secretsRule: "none", readingDays: "")
            let noa = house.browser(try await house.otherTherapist(way, random: SeededRandom(77)))
            let first = try await noa.open(.newCouple)
            #expect(first.form("Make their cards")?.fields.first { $0.name == "zone" }?.value == "")
        }
    }

    @Test func `are corrected on the page of their cards, for everybody at once`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let clock = LocalClock("Europe/Madrid")
            let meeting = try #require(LocalTime(day: (clock.day(of: house.now) + 7).form, hour: "11:00"))
            try await house.robin(does: PlanMeeting(at: clock.instant(meeting), local: meeting))
            try await robin.open(Route(.member, house.couple))
            #expect(robin.page.form("Save")?.body([]).contains("name1=Alex&name2=Sam&zone=Europe") == true)
            try await robin.submit("Save", [("name1", "Álex"), ("zone", "America/Lima")])
            #expect(robin.page.text.contains("The change is saved."))
            #expect(robin.page.text.contains("Make a new card for Álex"))
            #expect(try await house.browser(house.alex).open(.week).heading == "Good evening, Álex")
            #expect(try await house.browser(house.sam).open(.why).text.contains("Álex can read it"))
            let table = try await house.table()
            #expect(table.seats.zone == "America/Lima" && table.seats.members.map(\.name) == ["Álex", "Sam"])
            #expect(table.meeting == meeting, "at the same hour on the wall")
            #expect(table.table.planned.at == LocalClock("America/Lima").instant(meeting))
        }
    }

    @Test func `what cannot be is refused beside its field, and what was typed stays`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let long = String(repeating: "K", count: 61)
            func send(_ name: String, _ zone: String) async throws -> Shown {
                try await robin.open(Route(.member, house.couple))
                return try await robin.submit("Save", [("name1", name), ("name2", "Sammy"), ("zone", zone)])
            }
            for (name, zone, field, said) in [
                ("", "Europe/Madrid", "name1", "Please fill this in."),
                (long, "Europe/Madrid", "name1", "This is too long."),
                ("Alex", "Nowhere/Town", "zone", "We do not know this time zone."),
                ("Alex", "", "zone", "Please fill this in."),
            ] {
                let page = try await send(name, zone)
                let fault = page.html.firstMatch(of: /<p class="error" id="([a-z0-9]+)-error">([^<]*)</)
                #expect(fault?.1 == "\(field)" && fault?.2.hasPrefix(said) == true, "\(name) \(zone)")
                let fields = try #require(page.form("Save")).fields
                for (key, value) in [("name1", name), ("name2", "Sammy"), ("zone", zone)] {
                    #expect(fields.first { $0.name == key }?.value == value)
                }
            }
            #expect(try await house.table().seats.members.map(\.name) == ["Alex", "Sam"])
        }
    }
}
