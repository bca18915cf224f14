import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

@Suite struct `The cautions of an evening, the second time` {
    private let look = "See what both will read"
    private let fault = "Please tick that nothing has changed, or each of these, or write why you give it all the same."

    private func readings(_ house: House) async throws -> [CautionsRead] { try await house.robinSees().file.cautions }

    @Test(arguments: [Route.Kind.whatNext, .give])
    func `are passed over only while nothing has changed`(kind: Route.Kind) async throws {
        try await House.open { house in
            try await house.openEvenings()
            let exercise = try house.exercise("two-evenings")
            let robin = house.browser(house.robin)
            let form = Route(kind, house.couple, number: kind == .give ? exercise.key.number : 0)
            let now = [("hour", "now")]
            try await robin.open(form)
            try await robin.submit(look, now)
            #expect(robin.page.heading == "This is what both will read")
            #expect(try await readings(house).count == 1)

            try await robin.open(form)
            let ticks = house.ticks(exercise)
            try await robin.submit(look, now + [("cautionsSame", "")] + ticks.dropLast())
            #expect(robin.page.text.contains(fault))
            #expect(robin.page.html.contains("<details open>"))
            let shown = try #require(robin.page.form(look))
            #expect(!shown.fields.contains { $0.name == "cautionsSame" })
            #expect(shown.fields.filter { field in ticks.contains { $0.0 == field.name } }.count == ticks.count - 1)
            #expect(try await readings(house).count == 1)

            house.clock.move(minutes: 24 * 60)
            try await robin.get("/lock")
            try await robin.unlock()
            try await robin.open(form)
            try await robin.submit(look, now + [("cautionsSame", "")] + ticks)
            #expect(robin.page.heading == "This is what both will read")
            #expect(try await readings(house).map(\.override) == [nil, nil])
            #expect(try await robin.open(form).text.contains("Nothing has changed since 16 January"))
        }
    }

    @Test func `are set aside with a reason, which is kept beside the first reading`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            for _ in 0..<2 {
                try await robin.open(Route(.whatNext, house.couple))
                try await robin.submit(look, [("hour", "now"), ("override", "Their doctor has seen it.")])
                #expect(robin.page.heading == "This is what both will read")
            }
            #expect(try await readings(house).map(\.override) == [nil, "Their doctor has seen it."])
        }
    }
}
