import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

@Suite struct `My usual evening` {
    private func ticked(_ key: String, _ house: House, _ robin: Browser) async throws -> [Limit] {
        let form = Route(.give, house.couple, number: try house.exercise(key).key.number)
        let fields = try #require(try await robin.open(form).form("See what both will read")?.fields)
        return fields.filter { $0.name == "notPart" }.compactMap { UInt8($0.value).flatMap(Limit.init) }.sorted()
    }

    private func leaveOut(_ limits: Set<Limit>, _ robin: Browser) async throws {
        try await robin.open(.usualWay)
        try await robin.submit(nil, limits.map { ("notPart", String($0.rawValue)) })
    }

    @Test func `adds what it leaves out to a new evening, and takes nothing from one`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let exercises = ["two-evenings", "two-evenings-guided", "all-of-you"]
            var before: [[Limit]] = []
            for key in exercises { before.append(try await ticked(key, house, robin)) }
            #expect(before[0] == Limit.founding.sorted())

            try await leaveOut([.chest, .genitals, .oral, .intercourse], robin)
            for (key, own) in zip(exercises, before) {
                #expect(try await ticked(key, house, robin) == (Set(own).union([.chest])).sorted())
            }
        }
    }

    @Test func `changes nothing of an evening that was given before`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await leaveOut(Limit.founding.union([.chest]), robin)
            #expect(try await ticked("two-evenings", house, robin) == Limit.founding.sorted())
        }
    }
}
