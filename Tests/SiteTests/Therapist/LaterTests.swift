import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

/// What is set for a later hour: the therapist sees it, and can take it back before anybody found it.
@Suite struct `What comes later` {
    private let madrid = LocalClock("Europe/Madrid")

    /// A meeting a week from now, at 11:00.
    private func plan(_ house: House) async throws -> LocalTime {
        let at = madrid.instant(LocalTime(day: madrid.day(of: house.now) + 7, minute: 11 * 60))
        let local = madrid.time(of: at)
        try await house.robin(does: PlanMeeting(at: at, local: local))
        return local
    }

    private func morning(_ meeting: LocalTime) -> String {
        ClockWords(.english, today: madrid.day(of: House.start)).time(LocalTime(day: meeting.day, minute: 5 * 60))
    }

    /// A partner's week, a day after the meeting.
    private func weekAfter(_ house: House) async throws -> String {
        house.clock.move(minutes: 8 * 24 * 60)
        let alex = house.browser(house.alex)
        try await alex.get("/lock")
        try await alex.unlock()
        return try await alex.open(.week).text
    }

    enum Act: CaseIterable { case none, end, close }

    @Test(arguments: Act.allCases)
    func `homework given for the meeting's morning stands in the brief, and never appears once it is ended`(
        act: Act
    )
        async throws
    {
        try await House.open { house in
            let meeting = try await plan(house)
            try await house.robinGives("first-talk", [("hour", "meeting")])
            let robin = house.browser(house.robin)
            try await robin.open(Route(.couple, house.couple))
            #expect(robin.page.text.contains("Nothing is set for now."))
            let line = "On \(morning(meeting)): the homework “A first conversation” begins."
            #expect(robin.page.text.contains(line))
            #expect(try await robin.open(Route(.record, house.couple)).text.contains(line))
            try await robin.open(Route(.couple, house.couple))
            switch act {
            case .none: break
            case .end:
                try await robin.follow(link: "End one homework")
                try await robin.submit("End this homework", [("hour", "now")])
            case .close:
                try await robin.follow(link: "Remove all homework now")
                try await robin.submit("Remove all homework now")
                try await robin.submit("Yes, remove it now")
            }
            #expect(robin.page.text.contains(line) == (act == .none))
            #expect(robin.page.links.contains { $0.words == "Remove all homework now" } == (act == .none))
            #expect(try await weekAfter(house).contains("A first conversation") == (act == .none))
        }
    }

    @Test func `what was removed at once does not appear, not even when a meeting is planned anew`() async throws {
        try await House.open { house in
            _ = try await plan(house)
            try await house.giveTalk()
            try await house.giveTalk("three-questions", number: 902)
            // Ended for the meeting's morning only; and fourteen days after the meeting the others run out.
            let table = try await house.table()
            try await house.robin(
                does: EndHomework(assignmentID: table.homework[0].assignmentID, from: house.now + .days(6)))
            house.clock.move(minutes: 30 * 24 * 60)
            #expect(try await house.table().homework.isEmpty)
            let robin = house.browser(house.robin)
            try await robin.get("/lock")
            try await robin.unlock()
            try await robin.open(Route(.closeNow, house.couple, number: 1))
            try await robin.submit("Yes, remove it now")
            _ = try await plan(house)
            #expect(try await house.table().homework.isEmpty)
        }
    }

    @Test func `the brief has a line for each thing that comes`() async throws {
        try await House.open { house in
            let meeting = try await plan(house)
            try await house.openEvenings()
            let title = try #require(try await house.table().homework.first?.assignment.titles.first)
            let robin = house.browser(house.robin)
            try await house.limitAndRest()
            func at(_ kind: Route.Kind) async throws { try await robin.open(Route(kind, house.couple)) }
            try await at(.liftLimit)
            try await robin.submit("Remove this limit", [("limit", "9"), ("hour", "meeting")])
            try await at(.endRest)
            try await robin.submit("End the pause", [("hour", "meeting")])
            try await at(.reply)
            try await robin.submit(
                "Send", [("to", "both"), ("words", "Start small."), ("read", ""), ("hour", "meeting")])
            try await at(.endHomework)
            try await robin.submit("End this homework", [("hour", "meeting")])
            try await at(.couple)
            let from = "On \(morning(meeting)): "
            for line in [
                "the homework “\(title)” ends.", "they will see your message “Start small.”",
                "the limit “neck” is removed.", "the pause ends.",
            ] {
                #expect(robin.page.text.contains(from + line), "\(robin.page.text)")
            }
            // One of them taken back leaves the others; an end is none that can be.
            let lines = robin.page.links.filter { $0.words.hasPrefix("Take it back") }
            #expect(lines.count == 3)
            for (place, line) in [
                "the limit “neck” is removed.", "the pause ends.", "“Start small.”",
            ].enumerated() {
                try await at(.couple)
                try await robin.follow(link: "Take it back : " + from)
                #expect(robin.page.heading == "Take it back")
                #expect(robin.page.text.contains(line))
                if place == 0 {
                    #expect(robin.page.form("Take it back")?.fields.contains { $0.name == "later" } == true)
                    let gone = try await robin.submit("Take it back", [("later", "word-0")])
                    #expect(gone.heading == "Alex and Sam" && gone.text.contains(line))
                    try await robin.follow(link: "Take it back : " + from)
                }
                try await robin.submit("Take it back")
                #expect(robin.page.text.contains("You have taken it back."))
                #expect(!robin.page.text.contains(line), "\(robin.page.text)")
            }
            #expect(robin.page.text.contains(from + "the homework “\(title)” ends."))
            #expect(!robin.page.links.contains { $0.words.hasPrefix("Take it back") })
            house.clock.move(minutes: 8 * 24 * 60)
            let table = try await house.table()
            #expect(table.isResting && table.limits == [.neck] && table.word == nil)
        }
    }
}

extension House {
    /// A limit that a member added, Sam by default, and a rest for everybody to see.
    func limitAndRest(by member: Browser? = nil) async throws {
        let member = member ?? browser(sam, named: "limits")
        try await member.open(Route(.limits, try #require(try await table().homework.last?.assignmentID)))
        try await member.submit(nil, [("area", "9")])
        try await member.open(.rest)
        try await member.submit(nil, [("rest", "open")])
        try #require(try await table().isResting)
    }
}
