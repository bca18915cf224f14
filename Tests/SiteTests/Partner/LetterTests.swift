import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Storage
import Testing

@testable import Site

@Suite struct LetterTests {
    @Test func `a word asked about one step does not count for the step that opened meanwhile`() async throws {
        try await House.open { house in
            let evenings = try await house.openEvenings()
            let sam = house.browser(house.sam)
            func standing() async throws -> ReadinessStanding {
                try await house.robinSees().readiness(house.sam.person, "sensate-focus")
            }
            try await sam.open(Route(.readiness, evenings))
            let second = try await house.openEvenings(step: 2, number: 905)
            try await sam.submit(nil, [("next", "like")])
            #expect(try await standing() == .stale(.like))
            // Asked about the step that is open now, the same word counts.
            try await sam.open(Route(.readiness, second))
            try await sam.submit(nil, [("next", "like")])
            #expect(try await standing().isReady)
        }
    }

    @Test func `every private form ends on one page, the same for every answer`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            sam.cookies["__Host-l"] = "en"
            let forms: [(Route, [(String, String)])] = [
                (Route(.note, evening), [("happened", "yes")]),
                (Route(.note, evening), [("know", "stop"), ("line", "No.")]),
                (Route(.note, evening), []),
                (Route(.readiness, evening), [("next", "like")]),
                (Route(.readiness, evening), [("next", "notYet")]),
                (Route(.willingness, evening), [("want", "rather")]),
                (Route(.tell), [("text", "Please call me.")]),
                (Route(.tell), [("know", "person")]),
                (Route(.tell), [("know", "safety")]),
                (Route(.tell, evening), []),
                (Route(.rest), [("rest", "quiet")]),
            ]
            var ends: Set<String> = []
            for (route, fields) in forms {
                let before = try await sam.open(route)
                try await sam.submit(nil, fields)
                ends.insert(sam.page.text)
                #expect(try await sam.open(route).text == before.text, "\(route.kind) looks the same afterwards")
            }
            #expect(ends.count == 1)
            #expect(try await house.letters(of: house.sam).count == forms.count + 1)
        }
    }

    @Test func `a note says to the therapist what was chosen`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            house.clock.move(minutes: 6)
            try await sam.open(.week)
            try await sam.follow(link: "My note")
            try await sam.submit(
                "Send",
                [
                    ("evening", "0.2"), ("day", "2027-01-14"), ("happened", "smaller"), ("ease", "much"),
                    ("mind", "went"), ("know", "nothing"), ("know", "hurtLot"), ("know", "had"), ("line", " A. "),
                ])
            #expect(
                try await house.letters(of: house.sam).last
                    == .note(
                        EveningNote(
                            assignmentID: evening, place: 2, day: Day(year: 2027, month: 1, day: 14),
                            happened: .smaller,
                            there: .tooMuch, mind: .cameAndWent, concerns: [.hadTo, .hurtALot], line: "A.")))
        }
    }

    @Test func `a word of readiness names the ground it stands on, and only who is asked can say it`() async throws {
        try await House.open { house in
            let asked = try await house.openEvenings()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.readiness, asked))
            try await sam.submit(nil, [("next", "try")])
            // The step asked about is the next one, by name.
            #expect(sam.page.heading == "Thank you")
            let about = try await house.table().about("sensate-focus").naming(2)
            #expect(
                try await house.letters(of: house.sam).last == .ready(ReadinessStatement(word: .try_, about: about)))
        }
        try await House.open { house in
            let silent = try await house.openEvenings(asksAboutNext: false)
            let sam = house.browser(house.sam)
            #expect(!(try await sam.open(.week)).text.contains("If Robin suggested"))
            #expect(try await sam.open(Route(.readiness, silent)).heading == "Good morning, Sam")
        }
    }

    @Test func `a form sent twice is one letter`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            let form = try #require(sam.page.form(nil))
            let body = form.body([("text", "Once.")])
            for _ in 0..<2 { try await sam.send(.post, form.action, body) }
            #expect(try await house.letters(of: house.sam).count == 2)
            let other = try await sam.follow(try await sam.send(.post, form.action, form.body([("text", "Other.")])))
            #expect(other.text.contains("already sent this page with different text"))
            #expect(other.html.contains("Other."))
        }
    }

    @Test func `a letter too many for one day is not sent, and its words stand there still`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let key = try #require(Hash32(house.accounts.pepper.throttle("letters", house.sam.person.bytes)))
            for _ in 0..<CaseStore.lettersADay.count - CaseStore.lettersKeptForUrgent {
                _ = try await house.accounts.store.takeTry(
                    throttle: key, limit: CaseStore.lettersADay, at: Minute(house.now))
            }
            try await sam.open(.tell)
            let shown = try await sam.submit(nil, [("text", "Please call me.")])
            #expect(shown.text.contains("You have sent as many messages as one day allows."))
            #expect(shown.html.contains("Please call me."))
            #expect(try await house.letters(of: house.sam).count == 1)
            #expect(try await sam.submit(nil, [("know", "safety")]).heading == "Thank you", "never refused")
            let alex = house.browser(house.alex)
            try await alex.open(.tell)
            #expect(try await alex.submit(nil, [("text", "Please call me.")]).heading == "Thank you")
        }
    }

    @Test func `a copy asks for the digits, keeps the words meanwhile, and can be removed`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            sam.closeOwn()
            try await sam.open(Route(.note, evening))
            try await sam.submit("Send", [("ease", "tense"), ("line", "Glad we tried."), ("copy", "yes")])
            #expect(sam.page.path == "/lock")
            #expect(try await house.letters(of: house.sam).count == 1)
            let held = try await sam.unlock()
            #expect(held.text.contains("Glad we tried."))
            #expect(try await sam.get(held.path).text.contains("Glad we tried."), "it stays when loaded again")
            #expect(try await sam.submit("Send it now").heading == "Thank you")
            #expect(try await house.letters(of: house.sam).count == 2)
            let kept = try await sam.open(.lookingBack)
            #expect(kept.text.contains("15 January How did you feel during it? Tense. Glad we tried."))
            #expect(!(try await sam.submit("Remove this copy")).text.contains("Glad"))
            #expect(try await house.letters(of: house.sam).count == 2, "what was sent stays")
        }
    }

    @Test func `a letter that met the lock is given back to its writer and to nobody else`() async throws {
        try await House.open { house in
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await sam.open(.tell)
            house.clock.move(minutes: 11)
            try await sam.submit(nil, [("text", "CANARY")])
            #expect(sam.page.path == "/lock")
            alex.cookies["__Host-h"] = sam.cookies["__Host-h"]
            alex.cookies["__Host-s"] = nil
            #expect(!(try await alex.unlock()).html.contains("CANARY"))
        }
    }
}
