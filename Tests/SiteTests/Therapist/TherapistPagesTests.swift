import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

@Suite struct `Every page of the therapist's` {
    @Test func `opens, and says nothing that is not in the catalogue`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let evenings = try await house.openEvenings()
            try await house.givePractice(to: house.alex)
            let alex = house.browser(house.alex)
            try await alex.open(Route(.note, evenings))
            try await alex.submit(nil, [("know", "hurt")])
            let robin = house.browser(house.robin)
            for kind in Route.Kind.allCases where kind.area == .therapistPrivate {
                guard kind.handler.show != nil else { continue }
                var isShown = false
                for number: UInt32 in [kind.manner.number, 0, 1, 257, 514] {
                    robin.cookies["__Host-w"] = nil
                    let shown = try await robin.open(Route(kind, house.couple, number: number))
                    #expect([.ok, .notFound].contains(shown.status), "\(kind) \(number)")
                    isShown = isShown || shown.status == .ok
                    let key = shown.text.firstMatch(of: /\b(therapist|partner|house|shared|refusal)\.[a-zA-Z.]+/)
                    #expect(key == nil, "\(kind) \(number): \(key.map { String($0.0) } ?? "")")
                }
                #expect(isShown, "\(kind)")
            }
        }
    }

    @Test func `of another therapist's couple is not there`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let elsewhere = CoupleID(high: 5, low: 6)
            for kind in [Route.Kind.couple, .record, .nextHomework, .notes, .shareScreen, .seeAs] {
                let address = try robin.address(Route(kind, elsewhere))
                #expect(try await robin.send(.get, address).status == .notFound)
            }
        }
    }

    @Test func `that changes something does so`() async throws {
        try await House.open { house in
            let evenings = try await house.openEvenings()
            let robin = house.browser(house.robin)
            func at(_ kind: Route.Kind, _ number: UInt32 = 0) -> Route { Route(kind, house.couple, number: number) }

            try await robin.open(at(.planMeeting))
            try await robin.submit("Move it", [("date", "2027-02-04"), ("time", "11:00")])
            #expect(try await house.table().meeting?.day.form == "2027-02-04")

            try await robin.open(at(.reply))
            try await robin.submit("Send", [("to", "2"), ("words", "Thank you for writing this.")])
            let word = try await house.robinSees().folder(house.sam.person)?.desk.words.last
            #expect(word?.text == "Thank you for writing this." && word?.hasRead == true)

            try await robin.open(at(.notes))
            try await robin.submit("Save", [("note", "Mine alone.")])
            #expect(try await house.robinSees().file.notes.last?.text == "Mine alone.")

            try await robin.open(at(.discussed))
            try await robin.submit("Record it")
            #expect(try await house.robinSees().file.discussed[evenings] != nil)
            #expect(try await robin.open(at(.couple)).text.contains("Two evenings (you talked about it on 15 January)"))
            #expect(try await robin.open(at(.nextHomework)).text.contains("You talked about it on 15 January."))

            let sam = house.browser(house.sam)
            try await sam.open(Route(.limits, evenings))
            try await sam.submit(nil, [("area", "9")])
            #expect(try await house.table().limits == [.neck])
            try await robin.open(at(.liftLimit))
            try await robin.submit("Remove this limit", [("limit", "9"), ("hour", "now")])
            #expect(try await house.table().limits.isEmpty)

            try await robin.open(at(.ownSheet, 1))
            try await robin.submit(nil, [("title", "For this week"), ("text", "A line.\nAnother."), ("hour", "now")])
            try await robin.submit("Give this homework")
            #expect(try await house.table().homework.last?.assignment.titles == ["For this week", "For this week"])

            try await robin.open(at(.endHomework))
            try await robin.submit(
                "End this homework",
                [("homework", try #require(robin.page.answer("homework", "For this week"))), ("hour", "now")])
            #expect(try await house.table().homework.map(\.assignmentID) == [evenings])
            try await robin.open(at(.closeNow))
            try await robin.submit("Remove all homework now")
            #expect(try await house.table().homework.count == 1)
            try await robin.submit("Yes, remove it now")
            #expect(try await house.table().homework.isEmpty)

            try await robin.open(at(.met))
            try await robin.submit("Meeting done", [("none", "yes"), ("hour", "now")])
            #expect(try await house.table().table.meetings.count == 1)
            #expect(try await house.table().meeting == nil)
        }
    }

    @Test func `that is a setting is kept, and told to the couple`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let promised = try await robin.open(.howIWork).text
            #expect(promised.contains("They see a change as soon as you save it."))
            try await robin.submit(nil, [("name", "Robin B."), ("secrets", "none"), ("welcome-en", "Hello, you two.")])
            let alex = house.browser(house.alex)
            #expect(try await alex.open(.tell).text.contains("Only Robin B."), "the clock has not moved")
            #expect(try await house.table().profile.therapistName == "Robin B.")
            #expect(try await house.table().profile.secretsRule == "none")

            try await robin.open(.sentences)
            try await robin.submit(nil, [("sentences-en", "One.\nTwo.")])
            #expect(try await robin.open(Route(.reply, house.couple)).text.contains("Two."))

            try await robin.open(.usualWay)
            let wrong = try await robin.submit(nil, [("minutesEach", "900")])
            #expect(wrong.text.contains("from 5 to 60"))
            try await robin.submit(nil, [("minutesEach", "15")])
            let exercise = try #require(ExerciseKey("two-evenings").flatMap(house.library.exercise))
            let form = try await robin.open(Route(.give, house.couple, number: exercise.key.number)).form(nil)
            #expect(form?.fields.first { $0.name == "minutesEach" }?.value == "15")

            try await robin.open(.clinicHelp)
            try await robin.submit(nil, [("telephone", "+34 910 000 000"), ("country", "ES")])
            #expect(try await house.stranger().get("/help").text.contains("+34 910 000 000"))

            try await robin.open(.therapistDigits)
            try await robin.submit(nil, [("digits", "271828"), ("again", "271828")])
            try await robin.get("/lock")
            try await robin.unlock("271828")
            #expect(robin.page.heading.hasPrefix("My couples"))
        }
    }
}
