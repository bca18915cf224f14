import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

@Suite struct `Giving homework` {
    @Test func `a talk is described, looked over and given once`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            #expect(robin.page.heading == "Something else")
            let first = try #require(
                robin.page.links.first { $0.href.hasPrefix("/p/") && $0.words.contains("onversation") })
            try await robin.get(first.href)
            let unsaid = try await robin.submit("See what both will read")
            #expect(unsaid.text.contains("Please choose one answer under the cautions."))
            try await robin.submit(
                "See what both will read",
                [("hour", "now"), ("line", "Start small.")] + house.ticks(try house.exercise("first-talk")))
            #expect(robin.page.heading == "This is what both will read")
            #expect(robin.page.text.contains("Start small."))
            #expect(try await house.table().homework.isEmpty)
            let form = try #require(robin.page.form("Give"))
            let body = form.body([])
            #expect(try await robin.send(.post, form.action, body).status == .seeOther)
            #expect(try await robin.send(.post, form.action, body).status == .seeOther)
            let assignment = try await house.table().homework
            #expect(assignment.count == 1)
            #expect(assignment.first?.assignment.line == "Start small.")
        }
    }

    @Test func `touch homework waits for each one, heard alone`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let exercise = try #require(ExerciseKey("two-evenings").flatMap(house.library.exercise))
            let give = Route(.give, house.couple, number: exercise.key.number)
            let ticks = house.ticks(exercise)
            try await robin.open(give)
            let unread = try await robin.submit("See what both will read", [("hour", "now")])
            #expect(unread.text.contains("Please choose one answer under the cautions."))
            try await robin.submit("See what both will read", [("hour", "now")] + ticks)
            #expect(robin.page.heading == "This is what both will read")
            try await robin.submit("Give")
            #expect(robin.page.text.contains("You have not recorded a talk alone with Alex"))
            #expect(robin.page.form("Open it") == nil)
            #expect(try await house.table().homework.isEmpty)

            for place in UInt32(1)...2 {
                try await robin.open(Route(.spokenAlone, house.couple, number: place))
                try await robin.submit(
                    "Save", [("how", "room"), ("asked", "yes"), ("outcome", "clear"), ("adult", "yes")])
                try await robin.open(Route(.heardAlone, house.couple, number: place))
                try await robin.submit(nil, [("word", "like"), ("alone", "yes")])
            }
            try await robin.open(Route(.openStep, house.couple))
            try await robin.submit("Open it", [("hour", "now")])
            #expect(robin.page.heading == "This is what both will read")
            try await robin.submit("Give")
            let table = try await house.table()
            #expect(table.present("sensate-focus")?.moved.step.number == 1)
            #expect(table.homework.count == 1)
        }
    }

    @Test func `a word taken back meanwhile keeps the step closed`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            for member in house.members {
                try await house.robin(
                    does: HearAlone(
                        member: member.person, step: Step(programme: "sensate-focus", number: 2), word: .like))
            }
            let robin = house.browser(house.robin)
            let next = try #require(ExerciseKey("two-evenings-guided").flatMap(house.library.exercise))
            try await house.readCautions(next)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit("See what both will read", [("what", "next"), ("hour", "now")])
            #expect(robin.page.heading == "This is what both will read")
            try await house.robin(
                does: HearAlone(
                    member: house.sam.person, step: Step(programme: "sensate-focus", number: 2), word: .notYet))
            try await robin.submit("Give")
            #expect(robin.page.text.contains("You cannot open this step yet"))
            #expect(try await house.table().present("sensate-focus")?.moved.step.number == 1)
        }
    }

    @Test func `the same again, we met and the next meeting are one act`() async throws {
        try await House.open { house in
            let first = try await house.openEvenings()
            let at = house.now + .minutes(30)
            let clock = LocalClock("Europe/Madrid")
            try await house.robin(does: PlanMeeting(at: at, local: clock.time(of: at)))
            house.clock.move(minutes: 60)
            let robin = house.browser(house.robin)
            try await robin.get("/lock")
            try await robin.unlock()
            var acts = 1
            try await robin.follow(link: "Alex and Sam")
            try await robin.follow(link: "What next")
            try await robin.submit("See what both will read", [("hour", "now")])
            try await robin.submit("Give")
            acts += 5
            let table = try await house.table()
            #expect(table.table.meetings.count == 1)
            #expect(table.homework.map(\.assignmentID) != [first])
            #expect(table.homework.count == 1)
            #expect(table.meeting?.day == clock.day(of: at) + 7)
            #expect(acts <= 14)
        }
    }

    @Test func `a day typed without saying that they met is asked about, and stays`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let exercise = try house.exercise("first-talk")
            try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            try await robin.submit("See what both will read", [("hour", "now")] + house.ticks(exercise))
            let typed = [("date", "2027-02-04"), ("time", "11:00")]
            let asked = try await robin.submit("Give", typed)
            #expect(asked.heading == "This is what both will read")
            #expect(asked.text.contains("Day A next day is kept together with"))
            for (name, value) in typed {
                #expect(asked.form("Give")?.fields.first { $0.name == name }?.value == value)
            }
            #expect(try await house.table().homework.isEmpty)
            try await robin.submit("Give", [("met", "yes")])
            #expect(robin.page.text.contains("Given."))
            #expect(try await house.table().meeting?.day.form == "2027-02-04")
        }
    }

    @Test func `the day that stood there is no day typed`() async throws {
        try await House.open { house in
            let clock = LocalClock("Europe/Madrid")
            let at = house.now + .minutes(30)
            try await house.robin(does: PlanMeeting(at: at, local: clock.time(of: at)))
            let exercise = try house.exercise("first-talk")
            let robin = house.browser(house.robin)
            try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            try await robin.submit("See what both will read", [("hour", "now")] + house.ticks(exercise))
            #expect(robin.page.form("Give")?.fields.first { $0.name == "date" }?.value.isEmpty == false)
            // Once it was asked about, what stood there first is still known.
            try await robin.submit("Give", [("date", "2027-03-01")])
            #expect(robin.page.form("Give")?.fields.first { $0.name == "date" }?.value == "2027-03-01")
            let stood = clock.time(of: at)
            try await robin.submit("Give", [("date", stood.day.form), ("time", ClockWords.hour(stood))])
            #expect(robin.page.text.contains("Given."), "\(robin.page.text)")
            #expect(try await house.table().meeting == stood)
        }
    }
}
