import Homework
import Pages
import Testing

@testable import Site

/// *Robin reads nothing here from … to …; for what cannot wait: Kim, 555 0142*: beside every field while it lasts, ahead
/// of it on the week's page.
@Suite struct AwayTests {
    private let madrid = LocalClock("Europe/Madrid")

    @Test func `it is said ahead, stands beside each field while it lasts, and is gone afterwards`() async throws {
        try await House.open { house in
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            sam.cookies["__Host-l"] = "es"
            let today = madrid.day(of: house.now)
            let robin = house.browser(house.robin)
            func later(_ days: Int64) async throws {
                house.clock.move(minutes: days * 24 * 60)
                for browser in [alex, sam, robin] {
                    try await browser.get("/lock")
                    try await browser.unlock(House.digits)
                }
            }
            func send(_ fields: [(String, String)]) async throws {
                try await robin.open(.howIWork)
                try await robin.submit(nil, [("secrets", "none")] + fields)
            }
            let days = [("awayFrom", (today + 3).form), ("awayTo", (today + 5).form)]
            try await send(days + [("awayName", "Kim")])
            #expect(robin.page.text.contains("add the telephone number"), "a name alone helps nobody")
            try await robin.submit(nil, [("awayTelephone", "555 0142")])
            let said = "Robin reads nothing here from"

            try await later(1)
            #expect(try await alex.open(.week).text.contains(said))
            #expect(try await sam.open(.week).text.contains("Robin no lee nada aquí del"), "in the reader's language")
            #expect(try await !alex.open(.tell).text.contains(said), "Robin still reads")

            try await later(2)
            let field = try await alex.open(.tell).text
            #expect(field.contains(said))
            #expect(field.contains("If something cannot wait, call Kim: 555 0142. If you are in danger, use Help."))
            #expect(!field.contains("Not for emergencies"), "said once is enough")
            let spanish = try await sam.open(.tell).text
            #expect(
                spanish.contains("Si algo no puede esperar, llama a Kim: 555 0142. Si estás en peligro, usa Ayuda."))

            // Another setting is saved: the days stand in the form, and go with it.
            try await send([("welcome-en", "Hello again.")])
            let kept = Away(from: today + 3, to: today + 5, name: "Kim", telephone: "555 0142")
            #expect(try await house.table().profile.away == kept)

            try await later(3)
            #expect(try await !alex.open(.week).text.contains(said))
            #expect(try await !alex.open(.tell).text.contains(said))
        }
    }

    @Test func `somebody who was to read, from an earlier version, is shown as reading to nobody`() async throws {
        try await House.open { house in
            let today = madrid.day(of: house.now)
            try await house.tell { $0.away = Away(from: today, to: today + 2, reader: "Lee") }
            let page = try await house.reader(house.alex).open(.tell).text
            #expect(page.contains("Robin reads nothing here from"))
            #expect(page.contains("If something cannot wait, or if you are in danger, use Help."))
            #expect(!page.contains("Lee"))
            let form = try await house.browser(house.robin).open(.howIWork).form(nil)
            #expect(form?.fields.first { $0.name == "awayName" }?.value == "Lee", "proposed as whom to call")
        }
    }
}
