import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Storage
import Support
import Testing

@testable import Site

/// A couple's care is paused, ended and archived, from the therapist's page to both partners' pages.
@Suite struct `Ending care on the pages` {
    private let week = 7 * 24 * 60 as Int64

    private func robin(_ house: House) async throws -> Browser {
        let robin = house.browser(house.robin)
        try await robin.get("/lock")
        try await robin.unlock()
        return robin
    }

    private func members(_ house: House) async throws -> [Browser] {
        var browsers: [Browser] = []
        for member in house.members {
            let browser = house.browser(member)
            try await browser.get("/lock")
            try await browser.unlock()
            browsers.append(browser)
        }
        return browsers
    }

    private func toCare(_ robin: Browser, _ house: House) async throws {
        try await robin.open(Route(.couple, house.couple))
        try await robin.follow(link: "Pause or end care")
        try #require(robin.page.heading == "End care with Alex and Sam")
    }

    @Test func `paused by the therapist, both pages say so and not by whom`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let robin = try await robin(house)
            try await toCare(robin, house)
            try await robin.submit("Pause homework for both")
            #expect(robin.page.text.contains("The homework is paused."))
            #expect(robin.page.form("Pause homework") == nil)
            for member in try await members(house) {
                let page = try await member.open(.week)
                #expect(!page.text.contains("A first conversation"))
            }
            // It ends as every pause does.
            try await robin.open(Route(.endRest, house.couple))
            try await robin.submit("End the pause", [("hour", "now")])
            #expect(try await members(house)[0].open(.week).text.contains("A first conversation"))
        }
    }

    @Test func `ended now, both pages say so and where help is, and every page says before typing that nobody reads`()
        async throws
    {
        try await House.open { house in
            try await house.giveTalk()
            let evening = try await house.openEvenings()
            let robin = try await robin(house)
            try await toCare(robin, house)
            // Nothing is chosen beforehand.
            let refused = try await robin.submit("End care")
            #expect(refused.text.contains("When both will see it"))
            #expect(try await !house.table().isEnded)
            try await robin.submit("End care", [("hour", "now")])
            #expect(robin.page.text.contains("Care ended on"))
            var pages: [[String]] = []
            for member in try await members(house) {
                let page = try await member.open(.week)
                #expect(page.text.contains("Your care with Robin has ended."))
                #expect(page.text.contains("use Help") && page.html.contains("href=\"/help\""))
                #expect(!page.text.contains("A first conversation") && !page.text.contains("Before the talk"))
                var texts: [String] = []
                for kind: Route.Kind in [.tell, .note, .rest, .called, .erasureWish] {
                    let page = try await member.open(
                        kind == .note ? Route(.note, evening) : Route(kind))
                    #expect(page.status == .ok)
                    let typing = try #require(page.html.firstRange(of: "<form method=\"post\" action=\"/p/"), "\(kind)")
                    let said = page.html.firstRange(of: "Nobody reads what is written here any more.")
                    let place = try #require(said, "\(kind)").lowerBound
                    // Said before the button; the page about pausing says it beside it.
                    #expect(place < typing.lowerBound || kind == .rest, "\(kind)")
                    #expect(!page.text.contains("Only Robin reads this"), "\(kind)")
                    texts.append(page.text)
                }
                pages.append(texts)
            }
            #expect(pages[0].dropFirst(3).first != nil && pages[0][0] == pages[1][0])
        }
    }

    @Test func `set for a morning, nobody sees it before, and it can be taken back`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let robin = try await robin(house)
            let day = LocalClock("Europe/Madrid").day(of: house.now) + 3
            try await toCare(robin, house)
            try await robin.submit("End care", [("hour", "morning"), ("morning", day.form)])
            #expect(robin.page.text.contains("Care ends on"))
            #expect(try await members(house)[0].open(.week).text.contains("A first conversation"))
            // On the brief it is one line, though the talk closes with it.
            try await robin.open(Route(.couple, house.couple))
            #expect(robin.page.text.contains(": care ends."))
            #expect(!robin.page.text.contains(": the homework “"))
            try await robin.follow(link: "Take it back")
            try await robin.submit("Take it back")
            #expect(robin.page.text.contains("You have taken it back."))
            house.clock.move(minutes: week)
            try await house.sweep()
            #expect(try await !house.table().isEnded)
            #expect(try await members(house)[0].open(.week).text.contains("A first conversation"))
            // Set again from the page of its own, and taken back from there.
            let again = try await self.robin(house)
            let later = LocalClock("Europe/Madrid").day(of: house.now) + 3
            try await toCare(again, house)
            try await again.submit("End care", [("hour", "morning"), ("morning", later.form)])
            try await again.follow(link: "Take it back")
            #expect(again.page.form("Take it back")?.fields.contains { $0 == ("later", "care") } == true)
            try await again.submit("Take it back")
            #expect(try await house.table().table.careEnd == nil)
        }
    }

    @Test func `nothing can be given any more, and the page says why`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let robin = try await robin(house)
            // A form that was open before the end.
            let exercise = try house.exercise("three-questions")
            try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            let answer = try await robin.submit(
                "See what both will read", [("hour", "now")] + house.ticks(exercise))
            try await house.robin(does: EndCare(from: house.now))
            #expect(answer.heading == "This is what both will read", "\(answer.text)")
            try await robin.submit("Give this homework")
            #expect(try await house.table().homework.isEmpty)
            #expect(robin.page.text.contains("Care has ended"), "\(robin.page.text)")
            #expect(
                try await robin.open(Route(.nextHomework, house.couple)).text.contains("You cannot give new homework."))
        }
    }

    @Test(arguments: [false, true])
    func `what is sent after the end is taken and puts the couple first, archived or not`(isArchived: Bool) async throws
    {
        try await House.open { house in
            let others = try await house.coupleBeside()
            try await house.robin(does: EndCare(from: house.now))
            let robin = try await robin(house)
            if isArchived {
                try await toCare(robin, house)
                try await robin.submit("Archive")
                #expect(robin.page.text.contains("They are on the list of archived couples."))
            }
            try await robin.open(.caseload)
            #expect(robin.page.text.contains("Alex and Sam") == !isArchived)
            #expect(robin.page.links.contains { $0.words == "Archived couples" } == isArchived)
            if !isArchived { #expect(place("Kim and Lee", robin) < place("Alex and Sam", robin)) }
            let sam = try await members(house)[1]
            try await sam.open(.tell)
            try await sam.submit("Send to Robin", [("text", "I am afraid of what comes.")])
            #expect(sam.page.text.contains("Nobody reads what is written here any more."))
            try await robin.open(.caseload)
            #expect(robin.page.text.contains("Care has ended, but somebody wrote"))
            #expect(place("Alex and Sam", robin) < place("Kim and Lee", robin))
            try await robin.open(Route(.couple, house.couple))
            #expect(robin.page.text.contains("Wrote you a message."))
            #expect(robin.page.text.contains("I am afraid of what comes."))
            // Dealt with, it is where it was.
            for flag in try await house.robinSees().flags {
                try await house.robin(does: HandleFlag(place: flag.place, day: Day(number: 20_800), text: ""))
            }
            try await robin.open(.caseload)
            #expect(robin.page.text.contains("Alex and Sam") == !isArchived)
            if isArchived {
                try await robin.follow(link: "Archived couples")
                try await robin.follow(link: "Alex and Sam")
                try await robin.follow(link: "Pause or end care")
                try await robin.submit("Take out of the archive")
                #expect(try await robin.open(.caseload).text.contains("Alex and Sam"))
            }
            _ = others
        }
    }

    private func place(_ names: String, _ browser: Browser) -> Int {
        browser.page.links.firstIndex { $0.words.contains(names) } ?? .max
    }

    /// Archiving is never shown to them: not a byte of any page is another.
    @Test(arguments: [0, 1])
    func `R40: an archived couple's pages are those of one whose care has ended`(seat: Int) async throws {
        let standing = try await StandingHouse.shared.value
        func walk(_ acts: [@Sendable (House) -> any TherapistAct]) async throws -> [Seen] {
            try await standing.open { house, _ in
                let file = try await house.fileAtStart()
                for act in acts {
                    _ = try await file.perform([act(house)], form: nil, at: house.now, random: house.random)
                }
                let reader = Reader(house, house.members[seat], other: house.members[1 - seat])
                for ask in Ask.all(house.couple) { try await reader.ask(ask) }
                return reader.seen.map(\.answer)
            }
        }
        let end: @Sendable (House) -> any TherapistAct = { EndCare(from: $0.now) }
        let ended = try await walk([end])
        let asked: @Sendable (House) -> any TherapistAct = {
            AskAboutErasing(
                member: $0.members[0].person, day: Day(number: 20_800), how: .inTheRoom, outcome: .nothingAgainst)
        }
        #expect(try await walk([end, { _ in Archive(day: Day(number: 20_800)) }, asked]) == ended)
        // The control: an end is seen.
        #expect(try await walk([]) != ended)
    }

    @Test(arguments: [0, 1])
    func `after the end, too, what one writes changes no byte of what the other gets`(seat: Int) async throws {
        let standing = try await StandingHouse.shared.value
        func walk(_ acts: [Unseen]) async throws -> [Walked] {
            try await standing.open { house, _ in
                _ = try await house.fileAtStart().perform(
                    [EndCare(from: house.now)], form: nil, at: house.now, random: house.random)
                let hand = try await Hand(house, house.members[1 - seat], seed: 77)
                for act in acts { try await hand.act(act, "words of one's own") }
                let reader = Reader(house, house.members[seat], other: house.members[1 - seat])
                for ask in Ask.all(house.couple) { try await reader.ask(ask) }
                return reader.seen
            }
        }
        let silent = try await walk([])
        let letters = try await walk(Unseen.letters.filter { ![.helpMeSay].contains($0) })
        for (one, other) in zip(silent, letters) {
            #expect(one.answer == other.answer, "\(one.ask)")
            #expect(one.calls == other.calls, "\(one.ask)")
        }
        #expect(silent.contains { $0.answer.status == 200 })
    }

    @Test func `R-53: the wish to be erased shows and does nothing by itself, and reaches the therapist`() async throws
    {
        try await House.open { house in
            try await house.giveTalk()
            let sam = try await members(house)[1]
            try await sam.open(.settings)
            try await sam.follow(link: "Ask Robin to erase everything")
            let before = sam.page
            #expect(before.text.contains("Sending this does not erase anything yet."))
            try await sam.submit("Send to Robin", [("text", "All of it, please.")])
            let after = try await sam.open(.erasureWish)
            #expect(after.text == before.text && !after.text.contains("All of it"))
            #expect(try await sam.open(.week).text.contains("A first conversation"))
            let flags = try await house.robinSees().flags
            #expect(flags.map(\.cause) == [.erasureWish] && flags.map(\.level) == [.amber])
            let robin = try await robin(house)
            try await robin.open(Route(.couple, house.couple))
            #expect(robin.page.text.contains("Asks for everything to be erased."))
            #expect(robin.page.text.contains("All of it, please."))
            // Empty is enough, and too much is given back.
            try await sam.open(.erasureWish)
            try await sam.submit("Send to Robin", [("text", "")])
            let wishes = try await house.letters(of: house.sam).filter {
                if case .erasureWish = $0 { true } else { false }
            }
            #expect(
                wishes == [ErasureWish(text: "All of it, please."), ErasureWish(text: nil)].map { .erasureWish($0) })
            try await sam.open(.erasureWish)
            try await sam.submit("Send to Robin", [("text", String(repeating: "a", count: 501))])
            #expect(sam.page.form("Send to Robin")?.fields.contains { $0.value.count == 501 } == true)
        }
    }
}

extension House {
    /// A second couple of Robin's, Kim and Lee, whose cards nobody has used.
    func coupleBeside() async throws -> CoupleID {
        guard case .therapistPrivate(let keyring)? = try await accounts.session(robin.session.secret, at: now)?.access
        else {
            throw NotOpen()
        }
        return try await TherapistDesk(accounts: accounts, keyring: keyring).make(
            NewCouple(names: ["Kim", "Lee"], zone: "Europe/Madrid", meeting: nil), form: nil, at: now, random: random)
    }
}
