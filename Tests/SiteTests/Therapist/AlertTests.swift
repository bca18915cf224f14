import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

/// From a letter to the list, the brief, the couple's file and the copy: what is urgent, and what was done about it.
@Suite struct `An alert` {
    private let cause = "Felt they had to."

    private func write(
        _ person: Enrolled, _ concern: EveningNote.Concern?, _ line: String, about evening: AssignmentID,
        happened: EveningNote.Happened? = nil, _ house: House
    ) async throws {
        let note = EveningNote(
            assignmentID: evening, place: 1, happened: happened, there: nil, mind: nil,
            concerns: [concern].compactMap { $0 }, line: line)
        _ = try await house.own(of: person).sharedWorkspace.perform(
            SendLetter(.note(note)), form: nil, at: house.now, random: house.random)
    }

    private func later(_ days: Int64, _ house: House, _ robin: Browser) async throws {
        house.clock.move(minutes: days * 24 * 60)
        try await robin.get("/lock")
        try await robin.unlock()
    }

    private func at(_ kind: Route.Kind, _ house: House, _ number: UInt32 = 0) -> Route {
        Route(kind, house.couple, number: number)
    }

    /// The place of a text on a page; far behind where it is missing.
    private func place(_ words: String, _ page: Shown) -> Int {
        page.text.firstRange(of: words).map { page.text.distance(from: page.text.startIndex, to: $0.lowerBound) }
            ?? .max
    }

    @Test func `R25: puts its couple first on the list by the next request, whatever the day of the meeting`()
        async throws
    {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(.newCouple)
            try await robin.submit(
                "Make their cards",
                [
                    ("first", "Kim"), ("second", "Ari"), ("zone", "Europe/Madrid"), ("date", "2027-01-15"),
                    ("time", "11:00"),
                ])
            let before = try await robin.open(.caseload)
            #expect(place("Kim and Ari", before) < place("Alex and Sam", before), "they meet today")
            #expect(!before.text.contains("Urgent"))
            try await write(house.alex, .hadTo, "Quietly.", about: evening, house)
            let urgent = try await robin.open(.caseload)
            #expect(place("Alex and Sam", urgent) < place("Kim and Ari", urgent))
            #expect(
                urgent.text.contains(
                    "Urgent You see alerts only when you sign in. Nothing is sent to your phone or mail yet."))
            #expect(urgent.text.contains("1 urgent alert") && urgent.text.contains("Alex wrote"))
        }
    }

    @Test func `before you meet comes next, then who waits for a reply, then the rest`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await write(house.sam, nil, "We laughed.", about: evening, house)
            let waiting = try await robin.open(.caseload)
            #expect(waiting.text.contains("Waiting for your reply") && waiting.text.contains("Sam wrote"))
            #expect(!waiting.text.contains("Nothing is sent to your phone"))
            try await write(house.sam, .itHurt, "A bit.", about: evening, house)
            let amber = try await robin.open(.caseload)
            #expect(amber.text.contains("Before you meet") && amber.text.contains("1 alert before you meet"))
        }
    }

    @Test(arguments: [Route.Kind.couple, .flag, .coupleFile, .record, .nextHomework, .spokenAlone])
    func `is named on no first page after the lock, wherever the therapist was`(kind: Route.Kind) async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            try await write(house.alex, .hadTo, "CANARYALEX", about: evening, house)
            let robin = house.browser(house.robin)
            let number: UInt32 = kind == .flag ? 1 << 24 | 2 : kind == .spokenAlone ? 1 : 0
            let route = at(kind, house, number)
            try await robin.open(route)
            house.clock.move(minutes: 16)
            try await robin.open(route)
            #expect(robin.page.path == "/lock")
            try await robin.unlock()
            #expect(robin.page.heading.hasPrefix("My couples") && robin.page.text.contains("Urgent"))
            #expect(!robin.page.text.contains(cause) && !robin.page.text.contains("CANARYALEX"))
            #expect(try await robin.open(at(.couple, house)).text.contains(cause), "the control: the brief has it")
        }
    }

    @Test func `what the therapist typed about it waits behind the lock, folded`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            try await write(house.alex, .hadTo, "Quietly.", about: evening, house)
            let robin = house.browser(house.robin)
            try await robin.open(at(.flag, house, 1 << 24 | 2))
            house.clock.move(minutes: 16)
            try await robin.submit("Mark as dealt with", [("words", "We spoke about force.")])
            #expect(robin.page.path == "/lock")
            try await robin.unlock()
            let folded = /<details><summary>Show what you wrote<\/summary>\s*<p[^>]*>We spoke about force/
            #expect(robin.page.html.firstMatch(of: folded) != nil)
            try await robin.submit("Send it now")
            #expect(try await house.robinSees().file.handled.values.map(\.text) == ["We spoke about force."])
        }
    }

    @Test func `a page that quotes nobody is found again after the lock`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(.howIWork)
            let heading = robin.page.heading
            house.clock.move(minutes: 16)
            try await robin.open(.howIWork)
            try await robin.unlock()
            #expect(robin.page.heading == heading)
        }
    }

    @Test func `R25: is dealt with, found in the file a month later, and opened again`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            try await write(house.alex, .hadTo, "Quietly.", about: evening, house)
            let robin = house.browser(house.robin)
            try await robin.open(at(.couple, house))
            #expect(
                robin.page.text.contains(
                    "How to reach Alex safely: you have not written this down yet. Ask when you speak alone."))
            try await robin.follow(link: "Mark as dealt with")
            #expect(robin.page.text.contains("What did you do?"))
            try await robin.submit("Mark as dealt with", [("words", "We spoke by telephone.")])
            #expect(!robin.page.text.contains(cause))
            #expect(try await house.robinSees().flags.isEmpty)

            try await later(31, house, robin)
            #expect(!robin.page.text.contains("Urgent"))
            try await robin.open(at(.couple, house))
            let file = try await robin.follow(link: "The couple's file")
            #expect(file.heading == "Alex and Sam: file")
            #expect(file.text.contains("Urgent: Alex. \(cause) Dealt with on 15 January 2027: We spoke by telephone."))
            try await robin.follow(link: "Read this alert")
            #expect(robin.page.text.contains("Quietly."))
            try await robin.submit("Open this alert again")
            #expect(robin.page.text.contains("This alert is open again."))
            #expect(try await robin.open(.caseload).text.contains("1 urgent alert"))
            #expect(try await house.robinSees().flags.map(\.cause) == [.hadTo])

            try await robin.open(at(.couple, house))
            try await robin.follow(link: "Mark as dealt with")
            #expect(robin.page.text.contains("Opened again on 15 February 2027."))
            try await robin.submit("Mark as dealt with", [("words", "We spoke in the room.")])
            let story = [
                "Dealt with on 15 January 2027: We spoke by telephone.", "Opened again on 15 February 2027.",
                "Dealt with on 15 February 2027: We spoke in the room.",
            ]
            let after = try await robin.open(at(.coupleFile, house)).text
            let copy = try await robin.open(at(.record, house)).text
            for line in story { #expect(after.contains(line) && copy.contains(line)) }
        }
    }

    @Test func `the copy for one person holds nothing of the other's letters, and none of them readiness`()
        async throws
    {
        try await House.open { house in
            let evening = try await house.openEvenings()
            for member in house.members {
                try await house.robin(
                    does: HearAlone(
                        member: member.person, step: Step(programme: "sensate-focus", number: 1), word: .like))
            }
            let robin = house.browser(house.robin)
            #expect(try await robin.open(at(.couple, house)).text.contains("I’d like to"), "the control")
            #expect(try await !robin.open(at(.record, house)).text.contains("I’d like to"))
            try await write(house.alex, .hadTo, "CANARYALEX", about: evening, happened: .yes, house)
            try await write(house.sam, .itHurt, "CANARYSAM", about: evening, happened: .notThisTime, house)
            let disagree = "Their notes say different things."
            let both = try await robin.open(at(.record, house))
            for words in ["CANARYALEX", "CANARYSAM", cause, "It hurt.", disagree] {
                #expect(both.text.contains(words), "the control: \(words)")
            }
            let gap = ["latest alert", "last serious note"]
            #expect(gap.contains { both.text.contains($0) }, "the control: each is to be spoken with again")
            try await robin.follow(link: "For Alex only")
            let alex = robin.page.text
            #expect(alex.contains("CANARYALEX") && alex.contains(cause))
            try await robin.follow(link: "For Sam only")
            let sam = robin.page.text
            #expect(sam.contains("CANARYSAM") && sam.contains("It hurt."))
            for words in ["CANARYSAM", "It hurt.", disagree, "latest alert", "last serious note"] {
                #expect(!alex.contains(words), "\(words)")
            }
            for words in ["CANARYALEX", cause, disagree, "latest alert", "last serious note"] {
                #expect(!sam.contains(words), "\(words)")
            }
            for page in [both.text, alex, sam] { #expect(!page.contains("I’d like to")) }
            #expect(try await robin.open(at(.record, house, 9)).status == .notFound)
        }
    }

    @Test func `is on no page of the turned screen, and the file waits behind the digits`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            try await write(house.alex, .hadTo, "CANARYALEX", about: evening, house)
            let robin = house.browser(house.robin)
            try await robin.open(at(.shareScreen, house))
            try await robin.submit("Show the shared screen")
            #expect(robin.page.text.contains("Shared screen"))
            for kind in [Route.Kind.couple, .coupleFile, .record, .flag] {
                try await robin.open(at(kind, house, kind == .flag ? 1 << 24 | 2 : 0))
                #expect(robin.page.path == "/lock")
                for words in ["CANARYALEX", cause, "Urgent"] { #expect(!robin.page.text.contains(words)) }
            }
        }
    }
}

@Suite struct `The couple's file` {
    @Test func `R40: says what was given and why, which cautions were read, and how an opening was supported`()
        async throws
    {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let empty = try await robin.open(Route(.coupleFile, house.couple))
            #expect(empty.text.contains("There is nothing in this file yet."))
            try await house.robinGives("first-talk", [("why", "You guess a lot."), ("cautions", "notAsked")])
            try await house.openEvenings()
            try await house.robin(does: KeepNote(day: Day(number: 20_833), text: "Mine alone."))
            let file = try await robin.open(Route(.coupleFile, house.couple))
            for words in [
                "Why: You guess a lot.", "You had not asked each person alone yet.",
                "None of the cautions applied, and you had asked each person alone.",
                "Alex supported this step on 15 January 2027, alone with you.",
                "Sam supported this step on 15 January 2027, alone with you.",
                "In the room", "Mine alone.",
            ] {
                #expect(file.text.contains(words), "\(words): \(file.text)")
            }
            for word in ["I’d like to", "I’d try", "Not yet", "Not sure"] { #expect(!file.text.contains(word)) }
            // The therapist's own notes are on no paper.
            #expect(file.html.firstMatch(of: /unprinted"><h2>My notes/) != nil)
            #expect(file.html.firstMatch(of: /unprinted"><h2>Steps you opened/) != nil, "law L8")
            #expect(file.html.firstMatch(of: /unprinted"><h2>Homework you gave/) == nil, "the control")
        }
    }
}
