import Casework
import Homework
import Pages
import Sealing
import Support
import Testing

@testable import Site

/// Every day a form takes: months away it is asked about once with everything kept, years away it is refused, and a
/// year that is not this one is said.
@Suite struct FarDayTests {
    private let madrid = LocalClock("Europe/Madrid")
    private let ahead = "Is the year right?"
    private let refused = "This is more than two years away."

    private func day(_ house: House, _ days: Int32) -> String { (madrid.day(of: house.now) + days).form }

    @Test func `a meeting in a year's time is asked about once, and then says its year everywhere`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.planMeeting, house.couple))
            let absurd = try await robin.submit("Move it", [("date", "9999-01-20"), ("time", "11:00")])
            #expect(absurd.text.contains(refused))
            let far = day(house, 396)
            let asked = try await robin.submit("Move it", [("date", far), ("time", "11:00")])
            #expect(asked.text.contains("This is in 13 months. \(ahead)"))
            #expect(try await house.table().table.planned.at == nil)
            let form = try #require(asked.form("Move it"))
            #expect(form.fields.contains { $0.name == "time" && $0.value == "11:00" }, "nothing typed is lost")
            // Another far day is another question.
            #expect(try await robin.submit("Move it", [("date", day(house, 500))]).text.contains(ahead))
            try await robin.submit("Move it", [("date", far)])
            #expect(try await robin.submit("Move it").heading == "Alex and Sam")
            #expect(try await house.table().table.planned.local?.day.form == far)

            let year = try #require(Day(form: far)?.date.year)
            for page in [Route(.couple, house.couple), Route(.caseload), Route(.record, house.couple)] {
                #expect(try await robin.open(page).html.contains("\(year)"), "\(page.kind)")
            }
            #expect(try await house.browser(house.alex).open(.week).text.contains("\(year)"))
            let sam = house.browser(house.sam)
            sam.cookies["__Host-l"] = "es"
            #expect(try await sam.open(.week).text.contains("de \(year)"))
            // It stands in the form already, so it is not asked about again.
            try await robin.open(Route(.planMeeting, house.couple))
            #expect(
                try await robin.submit("Move it", [("time", "12:00")]).text.contains(ahead), "a new hour is asked again"
            )
        }
    }

    @Test func `a new couple, a changing hour and days away are asked about`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let robin = house.browser(house.robin)
            let couple = [("first", "Noor"), ("zone", "Europe/Madrid"), ("time", "11:00")]
            for (days, sentence) in [(Int32(400), ahead), (2_000, refused)] {
                try await robin.open(.newCouple)
                let asked = try await robin.submit("Make their cards", couple + [("date", day(house, days))])
                #expect(asked.text.contains(sentence))
                #expect(asked.form("Make their cards")?.fields.first { $0.name == "first" }?.value == "Noor")

                try await robin.open(Route(.endHomework, house.couple))
                let ended = try await robin.submit(nil, [("hour", "morning"), ("morning", day(house, days))])
                #expect(ended.text.contains(sentence))

                try await robin.open(.howIWork)
                let away = [("awayFrom", day(house, 5)), ("awayTo", day(house, days)), ("secrets", "none")]
                #expect(try await robin.submit(nil, away).text.contains(sentence))
            }
            let end = try await robin.open(Route(.endHomework, house.couple))
            #expect(end.form(nil) != nil)
            try await robin.submit(nil, [("hour", "morning"), ("morning", day(house, 100))])
            #expect(try await robin.submit(nil).heading == "Alex and Sam")
        }
    }

    @Test func `a talk alone long ago is asked about, and one in another age refused`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.spokenAlone, house.couple, number: 1))
            let fields = [("how", "room"), ("outcome", "confirmed")]
            #expect(try await robin.submit(nil, fields + [("day", "0001-01-01")]).text.contains(refused))
            let asked = try await robin.submit(nil, fields + [("day", day(house, -365))])
            #expect(asked.text.contains("This was 12 months ago. \(ahead)"))
            #expect(try await robin.submit(nil, [("how", "room")]).heading == "Alex and Sam")
        }
    }

    @Test func `an evening's time and sharing from a day are asked about`() async throws {
        try await House.open { house in
            let (talk, evening) = (try await house.giveTalk(), try await house.openEvenings())
            let alex = house.browser(house.alex)
            try await alex.open(Route(.time, evening, number: 1))
            let asked = try await alex.submit("Save", [("day", day(house, 200)), ("hour", "20:30")])
            #expect(asked.text.contains("This is in 7 months. \(ahead)"))
            #expect(asked.form("Save")?.fields.first { $0.name == "hour" }?.value == "20:30")
            try await alex.submit("Save")
            #expect(try await house.table().homework(evening)?.evenings[0].time != nil)

            try await alex.open(Route(.jot, talk, number: 1))
            let share = [("goes", "partner"), ("jotting", "Warm feet."), ("from", "later"), ("hour", "20:00")]
            #expect(try await alex.submit("Save", share + [("day", "9999-01-01")]).text.contains(refused))
            let again = try await alex.submit("Save", share + [("day", day(house, 100))])
            #expect(again.text.contains(ahead) && again.text.contains("Warm feet."))
            #expect(try await alex.submit("Save").heading == "Sam will read this")
        }
    }
}
