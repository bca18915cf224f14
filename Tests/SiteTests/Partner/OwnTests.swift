import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

@Suite struct OwnTests {
    private static let own: [Route.Kind] = [
        .mine, .prepare, .jot, .answers, .why, .intention, .lookingBack, .replies, .settings, .changeDigits,
    ]

    @Test func `what is one's own asks for the digits after five minutes, and goes on to the page wanted`() async throws
    {
        try await House.open { house in
            try await house.giveTalk()
            let sam = house.browser(house.sam)
            sam.closeOwn()
            for kind in Self.own { #expect(try await sam.open(kind).path == "/lock", "\(kind)") }
            try await sam.open(.intention)
            #expect(try await sam.unlock().heading == "My small intention")
        }
    }

    @Test(arguments: [("say", "I’ll say it"), ("own", "Only me"), ("therapist", "For Robin")])
    func `a jotting stays where its author wants it`(way: String, label: String) async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await sam.open(Route(.jot, talk, number: 1))
            let next = try await sam.submit("Save", [("jotting", "CANARY mornings"), ("goes", way)])
            #expect(next.path == (try sam.address(Route(.jot, talk, number: 2))), "on to the next prompt")
            #expect(try await sam.open(Route(.prepare, talk)).text.contains("CANARY mornings \(label)"))
            #expect(!(try await alex.open(Route(.answers, talk))).html.contains("CANARY"))
            try await sam.open(Route(.jot, talk, number: 1))
            try await sam.submit("Save", [("jotting", " ")])
            #expect(!sam.page.html.contains("CANARY"))
        }
    }

    @Test(arguments: ["help", "therapist"])
    func `a jotting sent as a letter leaves no trace`(way: String) async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            let before = try await sam.open(Route(.prepare, talk)).text
            try await sam.open(Route(.jot, talk, number: 1))
            let once = [("jotting", "CANARY"), ("goes", way), ("once", "yes")]
            #expect(try await sam.submit("Save", once).heading == "Thank you")
            #expect(try await sam.open(Route(.prepare, talk)).text == before)
            let wish: Said.Wish = way == "help" ? .helpMeSay : .tell
            #expect(
                try await house.letters(of: house.sam).last
                    == .said(Said(wish: wish, assignmentID: talk, prompt: 1, text: "CANARY")))
        }
    }

    @Test func `a letter in place of words that were kept is sent once and never called old, however often it is sent`()
        async throws
    {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.jot, talk, number: 1))
            try await sam.submit("Save", [("jotting", "Slowly."), ("goes", "own")])
            try await sam.open(Route(.jot, talk, number: 1))
            let form = try #require(sam.page.form("Save"))
            let body = form.body([("jotting", "Slowly."), ("goes", "help")])
            for _ in 0..<2 {
                let shown = try await sam.follow(try await sam.send(.post, form.action, body))
                #expect(shown.heading == "Thank you")
            }
            let said = try await house.letters(of: house.sam).filter { if case .said = $0 { true } else { false } }
            #expect(said.count == 1)
            let other = form.body([("jotting", "Slowly, please."), ("goes", "own")])
            #expect(try await sam.follow(try await sam.send(.post, form.action, other)).heading != "Thank you")
        }
    }

    @Test func `an answer is looked over before the other reads it, and can be taken back`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await sam.open(Route(.jot, talk, number: 1))
            let check = try await sam.submit("Save", [("jotting", "Sunday mornings."), ("goes", "partner")])
            #expect(check.heading == "Alex will read this")
            #expect(check.text.contains("Sunday mornings. Visible from now on"))
            #expect(!(try await alex.open(Route(.answers, talk))).text.contains("Sunday"))
            #expect(try await sam.get(check.path).text.contains("Sunday mornings."), "it stays when loaded again")
            let change = try await sam.follow(link: "Change")
            #expect(change.html.contains("Sunday mornings."), "to change it is to find it as it was typed")
            try await sam.submit("Save")
            try await sam.submit("Let Alex read it")
            #expect(try await alex.open(Route(.answers, talk)).text.contains("Sam Sunday mornings."))
            try await sam.submit("Stop sharing")
            #expect(!(try await alex.open(Route(.answers, talk))).text.contains("Sunday"))
        }
    }

    @Test func `two answers are taken back from one page that was loaded once, and one of them twice is once`()
        async throws
    {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            for (number, words) in [(UInt32(1), "Sunday mornings."), (2, "The long walk.")] {
                try await sam.open(Route(.jot, talk, number: number))
                try await sam.submit("Save", [("jotting", words), ("goes", "partner")])
                try await sam.submit("Let Alex read it")
            }
            let shared = try await sam.open(Route(.answers, talk))
            let forms = shared.forms.filter { $0.buttons == ["Stop sharing"] }
            #expect(forms.count == 2)
            for form in forms + forms.suffix(1) {
                let done = try await sam.follow(try await sam.send(.post, form.action, form.body([])))
                #expect(done.status == .ok && !done.text.contains("other words"))
            }
            let left = try await alex.open(Route(.answers, talk)).text
            #expect(!left.contains("Sunday mornings.") && !left.contains("The long walk."))
        }
    }

    @Test func `an answer for a later hour is not there before`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            let before = try await alex.open(Route(.answers, talk)).text
            try await sam.open(Route(.jot, talk, number: 2))
            try await sam.submit(
                "Save",
                [
                    ("jotting", "LATER"), ("goes", "partner"), ("from", "later"), ("day", "2027-01-15"),
                    ("hour", "09:04"),
                ])
            #expect(sam.page.text.contains("Visible from Friday 15 January, 09:04"))
            try await sam.submit("Let Alex read it")
            #expect(sam.page.text.contains("LATER Visible from Friday 15 January, 09:04"))
            #expect(try await alex.open(Route(.answers, talk)).text == before)
            house.clock.move(minutes: 4)
            #expect(try await alex.open(Route(.answers, talk)).text.contains("LATER"))
        }
    }

    @Test func `newer words are not overwritten unseen`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.jot, talk, number: 1))
            let old = try #require(sam.page.form("Save"))
            try await sam.open(Route(.jot, talk, number: 1))
            try await sam.submit("Save", [("jotting", "first")])
            let both = try await sam.follow(try await sam.send(.post, old.action, old.body([("jotting", "second")])))
            #expect(both.text.contains("This text has been changed since you opened this page."))
            #expect(both.text.contains("first") && both.html.contains("second"))
            try await sam.submit("Save")
            #expect(try await sam.open(Route(.jot, talk, number: 1)).html.contains("second"))
        }
    }

    @Test func `keeping leads to the next prompt without words, and after the last to all of them`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            let all = try sam.address(Route(.prepare, talk))
            let prompts = try await sam.get(all).html.matches(of: /<li><a class="row"/).count
            func jot(_ number: Int, _ words: String) async throws -> String {
                try await sam.open(Route(.jot, talk, number: UInt32(number)))
                return try await sam.submit("Save", [("jotting", words)]).path
            }
            func prompt(_ number: Int) throws -> String { try sam.address(Route(.jot, talk, number: UInt32(number))) }
            #expect(try await jot(2, "Tea.") == prompt(3))
            #expect(try await jot(1, "Rain.") == prompt(3), "the second has words")
            #expect(try await jot(prompts, "Sea.") == all)
            #expect(try await jot(1, " ") == all, "words taken back lead nowhere else")
        }
    }

    @Test func `why stays with its writer, and one line of it is shared only after looking it over`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await sam.open(.why)
            try await sam.submit("Save", [("why", "PRIVATE reason")])
            #expect(sam.page.html.contains("PRIVATE reason"))
            try await sam.submit("Let Alex read this line", [("line", "To be near each other.")])
            #expect(sam.page.heading == "Alex will read this")
            try await sam.submit("Let Alex read it")
            let card = try await alex.open(Route(.evening, evening, number: 1))
            #expect(card.text.contains("Our why To be near each other."))
            #expect(!card.html.contains("PRIVATE"))
            try await sam.submit("Stop sharing")
            #expect(!(try await alex.open(Route(.evening, evening, number: 1))).text.contains("To be near"))
        }
    }

    @Test func `of why and the line for both neither is lost by the other's button`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.why)
            try await sam.submit("Save", [("why", "To laugh again."), ("line", "Near each other.")])
            #expect(sam.page.text.contains("The line below is not shared yet."))
            #expect(sam.page.html.contains("Near each other.") && sam.page.html.contains("To laugh again."))
            try await sam.submit("Let Alex read this line", [("why", "To laugh in bed again.")])
            #expect(sam.page.heading == "Alex will read this")
            try await sam.submit("Let Alex read it")
            #expect(sam.page.html.contains("To laugh in bed again."))
            try await sam.submit("Stop sharing", [("why", "Still mine.")])
            #expect(!sam.page.text.contains("Near each other."))
            #expect(sam.page.html.contains("Still mine."))
            let nothing = try await sam.submit("Let Alex read this line")
            #expect(nothing.text.contains("Please check this again"))
        }
    }

    @Test func `emptied words are not sent as a letter, and what stood there stays`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.jot, talk, number: 4))
            try await sam.submit("Save", [("jotting", "Slowly."), ("goes", "own")])
            for goes in [[("goes", "help")], [("goes", "therapist"), ("once", "yes")]] {
                try await sam.open(Route(.jot, talk, number: 4))
                let refused = try await sam.submit("Save", [("jotting", " ")] + goes)
                #expect(!refused.text.contains("has been sent"))
                #expect(try await sam.open(Route(.jot, talk, number: 4)).html.contains("Slowly."))
            }
            let said = try await house.letters(of: house.sam).filter { if case .said = $0 { true } else { false } }
            #expect(said.isEmpty)
        }
    }

    @Test func `a small intention comes up before the next talk, for its owner only`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await sam.open(.intention)
            try await sam.submit("Save", [("intention", "Coffee in bed.")])
            #expect(try await sam.open(Route(.prepare, talk)).text.contains("You wanted to do this: Coffee in bed."))
            #expect(!(try await alex.open(Route(.prepare, talk))).text.contains("Coffee"))
            try await sam.open(.intention)
            try await sam.submit("Remove it")
            #expect(!(try await sam.open(Route(.prepare, talk))).text.contains("Coffee"))
        }
    }

    @Test func `a text that is too long comes back whole`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let long = String(repeating: "a", count: Longest.line + 1)
            try await sam.open(.why)
            let again = try await sam.submit("Save", [("why", long)])
            #expect(again.text.contains("This is too long"))
            #expect(again.html.contains(long))
        }
    }

    @Test func `new digits open this phone, the old ones no longer`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.changeDigits)
            let differ = try await sam.submit(nil, [("digits", "271828"), ("again", "271829")])
            #expect(differ.text.contains("Please check this again"))
            #expect(!differ.html.contains("271828"), "digits wait nowhere")
            try await sam.submit(nil, [("digits", "271828"), ("again", "271828")])
            #expect(sam.page.heading == "Good morning, Sam")
            house.clock.move(minutes: 11)
            try await sam.open(.week)
            #expect(try await sam.unlock().path == "/lock")
            #expect(try await sam.unlock("271828").heading == "Good morning, Sam")
        }
    }

    @Test func `digits are no words that wait for another showing`() {
        let typed = [(name: "digits", value: "1"), (name: "again", value: "1"), (name: "word", value: "ours")]
        #expect(SubmittedForm(fields: typed, id: "").withoutDigits.fields.map(\.name) == ["word"])
    }

    @Test func `a forgotten phone knows nobody`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.settings)
            try await sam.submit("Forget this phone")
            #expect(sam.cookies["__Host-d"] == nil && sam.cookies["__Host-s"] == nil)
            #expect(try await sam.get("/lock").path == "/")
        }
    }

    @Test func `every other phone is forgotten, and this one goes on, as does the other's`() async throws {
        try await House.open { house in
            let (sam, lost, alex) = (house.browser(house.sam), house.stranger("lost"), house.browser(house.alex))
            try await lost.get("/sign-in")
            try await lost.submit(
                nil, [("name", house.sam.name), ("words", house.sam.words.joined(separator: " "))])
            let week = try await lost.submit(nil, [("digits", "161803"), ("again", "161803")])
            #expect(week.heading == "Good morning, Sam")
            try await sam.open(.settings)
            let shown = try await sam.submit("Forget my other phones")
            #expect(shown.heading == "Settings" && shown.text.contains("Now your digits work only on this phone."))
            #expect(try await lost.get(week.path).path == "/")
            #expect(lost.cookies["__Host-d"] == nil && lost.cookies["__Host-s"] == nil)
            house.clock.move(minutes: 11)
            #expect(try await sam.unlock().heading == "Good morning, Sam")
            #expect(try await alex.unlock().heading == "Good morning, Alex")
        }
    }

    @Test func `who signed in with words only is asked for digits before other phones are forgotten`() async throws {
        try await House.open { house in
            let new = house.stranger("new")
            try await new.get("/sign-in")
            try await new.submit(nil, [("name", house.sam.name), ("words", house.sam.words.joined(separator: " "))])
            try await new.get(house.address(Route(.settings), of: house.sam))
            #expect(try await new.submit("Forget my other phones").heading == "Choose six digits")
            house.clock.move(minutes: 11)
            #expect(try await house.browser(house.sam).unlock().heading == "Good morning, Sam")
        }
    }

    @Test func `language and light are this browser's`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.settings)
            try await sam.submit("Save", [("language", "es"), ("night", "dark")])
            #expect(sam.page.html.contains("<html lang=\"es\" dir=\"ltr\" class=\"dark\">"))
            #expect(try await sam.open(.week).heading == "Buenos días, Sam")
        }
    }

    @Test func `the six words are shown until they are acknowledged`() async throws {
        try await House.open { house in
            let card = try await house.newCard(for: house.sam)
            let phone = house.stranger("new phone")
            try await phone.get("/card")
            try await phone.submit(nil, [("code", card)])
            try await phone.follow(link: "Begin")
            try await phone.submit(nil, [("agreed", "yes")])
            #expect(try await phone.submit("Go on").path == "/card/digits")
            let words = try await phone.submit(nil, [("digits", "161803"), ("again", "161803")])
            let six = words.html.matches(of: /<li>([a-z-]+)<\/li>/).map { String($0.1) }
            #expect(six.count == 6)
            #expect(try await phone.get(words.path).html.contains("<li>\(six[5])</li>"), "loaded again")
            #expect(try await phone.submit(nil, [("noted", "yes")]).heading == "Put this on your home screen")
            #expect(try await phone.get(words.path).heading == "Good morning, Sam")
        }
    }
}
