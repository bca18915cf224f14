import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// Whatever cannot be done as it was sent is given back: to be sent from here, to be copied, or in a sentence.
@Suite struct GivenBackTests {
    @Test func `words sent from a window that is older than the digits are given back to be sent`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            let form = try #require(sam.page.form(nil))
            sam.closeOwn()
            try await sam.open(.mine)
            try await sam.unlock()
            let answer = try await sam.send(.post, form.action, form.body([("text", "Please call me.")]))
            #expect(answer.status == .seeOther)
            let held = try await sam.follow(answer)
            #expect(held.heading == "This has not been sent yet")
            #expect(held.text.contains("Please call me."))
            #expect(try await house.letters(of: house.sam).count == 1, "nothing went by itself")
            #expect(try await sam.submit("Send it now").heading == "Thank you")
            #expect(try await house.letters(of: house.sam).last == .said(Said(wish: .tell, text: "Please call me.")))
        }
    }

    @Test func `with only the room open, the digits come before words from an older window`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            let form = try #require(sam.page.form(nil))
            try await sam.get("/lock")
            try await sam.unlock()
            sam.closeOwn()
            try await sam.follow(try await sam.send(.post, form.action, form.body([("text", "Later.")])))
            #expect(sam.page.path == "/lock")
            #expect(try await sam.unlock().text.contains("Later."))
        }
    }

    @Test func `a jotting for homework that has ended meanwhile is there to copy, or to tell instead`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.jot, talk, number: 1))
            try await house.robin(does: EndHomework(assignmentID: talk, from: house.now))
            let page = try await sam.submit("Save", [("jotting", "Slow mornings."), ("goes", "own")])
            #expect(page.text.contains("This homework is no longer set. Nothing was changed."))
            #expect(page.heading == "What you wrote is still here")
            #expect(page.text.contains("Slow mornings."))
            #expect(try await sam.get(page.path).text.contains("Slow mornings."), "it stays when loaded again")
            #expect(try await sam.submit("Send to Robin").heading == "Thank you")
            #expect(try await house.letters(of: house.sam).last == .said(Said(wish: .tell, text: "Slow mornings.")))
        }
    }

    @Test func `words that were being looked over when the homework ended are not lost`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.jot, talk, number: 1))
            try await sam.submit("Save", [("jotting", "Slow mornings."), ("goes", "partner")])
            try await house.robin(does: EndHomework(assignmentID: talk, from: house.now))
            let page = try await sam.submit("Let Alex read it")
            #expect(page.heading == "What you wrote is still here" && page.text.contains("Slow mornings."))
        }
    }

    @Test(arguments: ["Save", "Remove this time"])
    func `a time for homework that has ended meanwhile says so`(button: String) async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            let time = [("day", "2027-01-20"), ("hour", "21:00")]
            try await sam.open(Route(.time, evening, number: 1))
            try await sam.submit("Save", time)
            try await house.robin(does: EndHomework(assignmentID: evening, from: house.now))
            let page = try await sam.submit(button, button == "Save" ? [("day", "2027-01-21")] : [])
            #expect(page.heading == "Good morning, Sam")
            #expect(page.text.contains("This homework is no longer set. Nothing was changed."))
            #expect(!(try await sam.open(.week)).text.contains("no longer set"), "said once")
        }
    }

    @Test func `taking back at the lock is asked once more, and then done`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await sam.open(Route(.jot, talk, number: 1))
            try await sam.submit("Save", [("jotting", "Sunday mornings."), ("goes", "partner")])
            try await sam.submit("Let Alex read it")
            for minutes: Int64 in [6, 11] {
                house.clock.move(minutes: minutes)
                try await sam.submit("Stop sharing")
                #expect(sam.page.path == "/lock")
                let asked = try await sam.unlock()
                #expect(asked.heading == "This has not been done yet")
                if minutes == 6 { try await sam.open(Route(.answers, talk)) }
            }
            try await sam.submit("Stop sharing")
            try await alex.unlock()
            #expect(!(try await alex.open(Route(.answers, talk))).text.contains("Sunday"))
        }
    }

    @Test func `a phone is forgotten, a copy removed, a time taken away after the digits too`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.time, evening, number: 1))
            try await sam.submit("Save", [("day", "2027-01-20"), ("hour", "21:00")])
            house.clock.move(minutes: 11)
            try await sam.submit("Remove this time")
            try await sam.unlock()
            #expect(try await sam.submit("Remove this time").form("Remove this time") == nil)
            try await sam.open(Route(.note, evening))
            try await sam.submit("Send", [("line", "Glad."), ("copy", "yes")])
            try await sam.open(.lookingBack)
            sam.closeOwn()
            try await sam.submit("Remove this copy")
            try await sam.unlock()
            #expect(!(try await sam.submit("Remove this copy")).text.contains("Glad."))
            try await sam.open(.settings)
            sam.closeOwn()
            try await sam.submit("Forget this phone")
            try await sam.unlock()
            #expect(sam.cookies["__Host-d"] != nil)
            try await sam.submit("Forget this phone")
            #expect(sam.cookies["__Host-d"] == nil)
        }
    }

    @Test func `digits that met a lock wait nowhere`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.changeDigits)
            sam.closeOwn()
            try await sam.submit(nil, [("digits", "271828"), ("again", "271828")])
            #expect(sam.page.path == "/lock" && sam.cookies["__Host-h"] == nil)
            #expect(try await sam.unlock().heading == "Choose six digits")
        }
    }

    @Test(arguments: ["Change", "Let Alex read it"], [6, 12] as [Int64])
    func `words that were being looked over stay through the digits`(way: String, minutes: Int64) async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.jot, talk, number: 1))
            try await sam.submit("Save", [("jotting", "Sunday mornings."), ("goes", "partner")])
            house.clock.move(minutes: minutes)
            if way == "Change" { try await sam.follow(link: way) } else { try await sam.submit(way) }
            #expect(sam.page.path == "/lock")
            try await sam.unlock("000000")
            #expect(try await sam.unlock().html.contains("Sunday mornings."))
        }
    }

    @Test func `what waited is given to nobody else who opens the same browser`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await sam.open(Route(.jot, talk, number: 1))
            try await sam.submit("Save", [("jotting", "CANARY"), ("goes", "partner")])
            alex.cookies["__Host-s"] = sam.cookies["__Host-s"]
            alex.cookies["__Host-w"] = sam.cookies["__Host-w"]
            try await alex.unlock()
            #expect(!alex.page.html.contains("CANARY"))
            #expect(!(try await alex.open(Route(.jot, talk, number: 1))).html.contains("CANARY"))
        }
    }

    @Test func `a letter that met the lock is given back after the six words, too`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            house.clock.move(minutes: 11)
            try await sam.submit(nil, [("text", "Please call me.")])
            for _ in 0..<5 { try await sam.unlock("000000") }
            #expect(sam.page.heading == "Your digits no longer work on this phone")
            try await sam.follow(link: "Use my six words")
            let words = [("name", house.sam.name), ("words", house.sam.words.joined(separator: " "))]
            #expect(try await sam.submit(nil, words).heading == "Choose six digits")
            try await sam.submit(nil, [("digits", "271828"), ("again", "271828")])
            #expect(sam.page.heading == "This has not been sent yet" && sam.page.text.contains("Please call me."))
            #expect(try await sam.submit("Send it now").heading == "Thank you")
        }
    }

    @Test func `a form of taps alone is given back in words`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let sam = house.browser(house.sam)
            let forms: [(Route, [(String, String)], String)] = [
                (Route(.note, evening), [("ease", "tense"), ("know", "stop")], "How did you feel during it? Tense."),
                (
                    Route(.readiness, evening), [("next", "notYet")],
                    "If Robin suggested “Two evenings, with a guiding hand”: Not yet"
                ),
                (Route(.willingness, evening), [("want", "rather")], "Do you want to try this? Rather not"),
                (Route(.rest), [("rest", "quiet")], "Tell only Robin"),
                (Route(.tell), [("know", "safety")], "This is about my safety"),
                (Route(.time, evening, number: 1), [("day", "2027-01-20"), ("hour", "21:00")], "20 January, 21:00"),
                (Route(.limits, evening, number: 1), [("area", "9")], "Add to the list"),
            ]
            for (route, fields, words) in forms {
                try await sam.open(route)
                house.clock.move(minutes: 11)
                try await sam.submit(nil, fields)
                let held = try await sam.unlock()
                #expect(held.heading == "This has not been sent yet" && held.text.contains(words), "\(route.kind)")
            }
        }
    }
}
