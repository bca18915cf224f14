import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

@Suite struct EveningTests {
    @Test func `the card says what the founding text asks`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let sam = house.browser(house.sam)
            try await sam.open(.week)
            let card = try await sam.follow(link: "The first evening")
            for words in [
                "Only if you both want to, each time.", "genitals", "oral sex", "anal sex", "intercourse",
                "half an hour", "It is not a massage", "Stop means stop", "Talk all the way through",
            ] { #expect(card.text.contains(words), "\(words)") }
            #expect(!card.html.contains("{"), "every place is filled")
        }
    }

    @Test func `either notes a time, the other sees it, and nobody who did it`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await sam.open(Route(.time, evening, number: 1))
            let set = try await sam.submit(
                "Save", [("day", "2027-01-19"), ("hour", "20:30"), ("arranger", "me")])
            #expect(set.text.contains("Tuesday 19 January, 20:30"))
            let week = try await alex.open(.week)
            #expect(week.text.contains("The first evening Tuesday 19 January, 20:30 Sam sets it up."))
            try await alex.open(Route(.time, evening, number: 1))
            try await alex.submit("Remove this time")
            #expect(try await sam.open(.week).text.contains("The first evening No time yet You will set it up."))
        }
    }

    @Test func `who sets an evening up can be agreed on before its time`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            #expect(try await sam.open(.week).text.contains("The first evening No time yet Alex sets it up."))
            try await sam.open(Route(.time, evening, number: 1))
            try await sam.submit("Save", [("arranger", "me")])
            #expect(try await sam.open(.week).text.contains("The first evening No time yet You will set it up."))
        }
    }

    @Test func `a day that has passed or is none comes back as it was typed`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.time, evening, number: 1))
            let past = try await sam.submit("Save", [("day", "2027-01-01"), ("hour", "20:30")])
            #expect(past.text.contains("This time has already passed"))
            #expect(past.html.contains("value=\"2027-01-01\""))
            let none = try await sam.submit("Save", [("day", ""), ("hour", "20:30")])
            #expect(none.text.contains("Please choose a day and a time."))
        }
    }

    @Test func `a limit stands at once for both, without a name, and whose it is goes to the therapist`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await sam.open(Route(.limits, evening, number: 1))
            #expect(sam.page.text.contains("the other may guess it was you"))
            let added = try await sam.submit("Add it", [("area", "\(Limit.neck.rawValue)")])
            #expect(added.form("Add it")?.names == ["csrf", "form", "area"])
            #expect(!added.html.contains("value=\"\(Limit.neck.rawValue)\""), "it is not offered again")
            let card = try await alex.open(Route(.evening, evening, number: 1))
            #expect(card.text.contains("neck"))
            #expect(
                try await house.letters(of: house.sam).last == .limit(LimitOwned(limit: .neck, text: nil)))
        }
    }

    @Test func `tonight is one document that sends nothing and leads to nothing private`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            let tonight = try await sam.open(Route(.tonight, evening, number: 1))
            #expect(tonight.text.contains("Alex touches."))
            #expect(tonight.html.contains("/static/tonight."))
            #expect(tonight.forms.isEmpty)
            let away = Set(tonight.links.map(\.href).filter { !$0.hasPrefix("#") })
            #expect(away == [try sam.address(Route(.closeTonight))])
            house.clock.move(minutes: 90)
            #expect(try await sam.open(.closeTonight).heading == "Good morning, Sam")
            #expect(try await sam.open(.mine).path == "/lock")
        }
    }

    @Test func `the calendar takes the evening under a neutral title, and a moved one in its place`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.time, evening, number: 1))
            try await sam.submit("Save", [("day", "2027-01-19"), ("hour", "20:30"), ("arranger", "me")])
            let first = try await sam.follow(link: "Add to my calendar")
            #expect(first["content-disposition"] == "attachment; filename=\"calendar.ics\"")
            #expect(first.html.contains("SUMMARY:Time together\r\n"))
            #expect(first.html.contains("DTSTART:20270119T193000Z\r\n"))
            for word in ["Alex", "Sam", "Robin", "METHOD", "Practice"] { #expect(!first.html.contains(word)) }
            try await sam.open(.settings)
            try await sam.submit("Save", [("word", "our time")])
            try await sam.open(Route(.time, evening, number: 1))
            try await sam.submit("Save", [("day", "2027-01-20"), ("hour", "20:30")])
            let second = try await sam.follow(link: "Add to my calendar")
            #expect(second.html.contains("SUMMARY:our time\r\n"))
            func uid(_ file: Shown) -> Substring? {
                file.html.split(separator: "\r\n").first { $0.hasPrefix("UID:") }
            }
            // A calendar puts the new time in the place of the old one, and its reminder with it.
            #expect(uid(first) != nil && uid(first) == uid(second))
            #expect(!second.html.contains("SEQUENCE"), "it would count how often the two moved it")
            #expect(second.html.contains("DTSTART:20270120T193000Z") && !second.html.contains("20270119"))
            #expect(
                try await sam.open(Route(.time, evening, number: 1)).text.contains(
                    "Your calendar does not update by itself."))

            // Another evening, and another reader, have nothing in common with it.
            try await sam.open(Route(.time, evening, number: 2))
            try await sam.submit("Save", [("day", "2027-01-22"), ("hour", "20:30")])
            let other = try await sam.follow(link: "Add to my calendar")
            let alex = house.browser(house.alex)
            let theirs = try await alex.open(Route(.calendarFile, evening, number: 1))
            #expect(Set([uid(first), uid(other), uid(theirs)]).count == 3)
            #expect(!first.html.contains(evening.hexadecimal))
        }
    }

    @Test func `a closed homework's pages lead home`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            try await house.robin(does: EndHomework(assignmentID: evening, from: house.now))
            for kind in [Route.Kind.evening, .time, .limits, .wordsToSay, .tonight, .cardPrint] {
                let page = try await sam.open(Route(kind, evening, number: 1))
                #expect(page.heading == "Good morning, Sam", "\(kind)")
            }
        }
    }
}
