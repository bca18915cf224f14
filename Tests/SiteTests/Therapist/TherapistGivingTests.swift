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
            #expect(robin.page.heading == "Choose from the library")
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
            let form = try #require(robin.page.form("Give this homework"))
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
            try await robin.submit("Give this homework")
            #expect(robin.page.text.contains("You have not recorded that you spoke with Alex alone"))
            #expect(robin.page.form("Open this step") == nil)
            #expect(try await house.table().homework.isEmpty)

            for place in UInt32(1)...2 {
                try await robin.open(Route(.spokenAlone, house.couple, number: place))
                try await robin.submit(
                    "Save", [("how", "room"), ("outcome", "confirmed")])
                try await robin.open(Route(.heardAlone, house.couple, number: place))
                try await robin.submit(nil, [("word", "like"), ("alone", "yes")])
            }
            try await robin.open(Route(.openStep, house.couple))
            try await robin.submit("Open this step", [("hour", "now")])
            #expect(robin.page.heading == "This is what both will read")
            try await robin.submit("Give this homework")
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
            try await robin.submit("Give this homework")
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
            try await robin.follow(link: "Next homework")
            try await robin.submit("See what both will read", [("hour", "now")])
            try await robin.submit("Give this homework")
            acts += 5
            let table = try await house.table()
            #expect(table.table.meetings.count == 1)
            #expect(table.homework.map(\.assignmentID) != [first])
            #expect(table.homework.count == 1)
            #expect(table.meeting?.day == clock.day(of: at) + 7)
            #expect(acts <= 14)
        }
    }

    /// A first talk, looked over.
    private func look(_ house: House, _ robin: Browser) async throws {
        let exercise = try house.exercise("first-talk")
        try await robin.open(Route(.give, house.couple, number: exercise.key.number))
        try await robin.submit("See what both will read", [("hour", "now")] + house.ticks(exercise))
    }

    private func plan(_ house: House, in minutes: Int64) async throws -> LocalTime {
        let at = house.now + .minutes(minutes)
        let local = LocalClock("Europe/Madrid").time(of: at)
        try await house.robin(does: PlanMeeting(at: at, local: local))
        return local
    }

    @Test func `a next day says that the meeting is done, and no tick is needed`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await look(house, robin)
            let next = [("date", "2027-02-04"), ("time", "")]
            #expect(try await robin.submit("Give this homework", next).text.contains("Please add a time."))
            #expect(robin.page.form("Give this homework")?.fields.first { $0.name == "date" }?.value == "2027-02-04")
            #expect(try await house.table().homework.isEmpty)
            try await robin.submit("Give this homework", [("time", "11:00")])
            #expect(robin.page.text.contains("You have given the homework."))
            let table = try await house.table()
            #expect(table.meeting?.day.form == "2027-02-04" && table.table.meetings.count == 1)
        }
    }

    @Test func `a meeting on the same weekday and hour is offered, and chosen only once today's has begun`()
        async throws
    {
        try await House.open { house in
            let planned = try await plan(house, in: 30)
            let robin = house.browser(house.robin)
            func taken() -> Bool {
                robin.page.form("Give this homework")?.fields.contains { $0.name == "met" } ?? false
            }
            try await look(house, robin)
            #expect(robin.page.text.contains("Same weekday and hour as last time.") && !taken())
            try await robin.submit("Give this homework")
            var table = try await house.table()
            #expect(table.meeting == planned && table.table.meetings.isEmpty, "nothing was chosen")

            house.clock.move(minutes: 60)
            try await robin.get("/lock")
            try await robin.unlock()
            try await look(house, robin)
            #expect(taken())
            // A day that was typed comes before it.
            try await robin.submit("Give this homework", [("date", "2027-02-04"), ("time", "09:30")])
            table = try await house.table()
            #expect(table.meeting?.day.form == "2027-02-04" && table.table.meetings.count == 1)
        }
    }

    @Test func `the meeting that is kept is the one that was offered, however long the page was open`() async throws {
        try await House.open { house in
            let planned = try await plan(house, in: 30)
            let robin = house.browser(house.robin)
            try await look(house, robin)
            house.clock.move(minutes: 3)
            let later = try await plan(house, in: 2 * 24 * 60)
            try await robin.submit("Give this homework", [("met", "yes")])
            let meeting = try await house.table().meeting
            #expect(meeting?.day == planned.day + 7 && meeting?.minute == planned.minute)
            #expect(meeting?.day != later.day + 7)
        }
    }

    @Test func `where no meeting was ever planned, none is offered`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await look(house, robin)
            #expect(!robin.page.text.contains("Same weekday"))
            #expect(robin.page.form("Give this homework")?.names.contains("met") == false)
            // What nobody offered cannot be taken.
            try await robin.submit("Give this homework", [("met", "yes")])
            #expect(try await house.table().table.meetings.isEmpty)
        }
    }
}
