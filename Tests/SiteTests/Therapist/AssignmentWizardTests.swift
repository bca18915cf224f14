import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// The way from *Next homework* to *Give this homework* in windows that are reloaded, gone back in, and open beside
/// each other.
@Suite struct `Homework in preparation` {
    private let look = "See what both will read"
    private let shown = "This is what both will read"
    private let typed = [("why", "You asked for slower."), ("line", "Slowly is enough.")]

    private func field(_ name: String, _ page: Shown, _ button: String? = nil) -> String? {
        page.form(button)?.fields.last { $0.name == name }?.value
    }

    /// Two windows of one browser: what either is told is a cookie of both.
    private func windows(_ house: House) -> (Browser, Browser) {
        (house.browser(house.robin, named: "one window"), house.browser(house.robin, named: "another window"))
    }

    private func share(_ from: Browser, _ to: Browser) { to.cookies = from.cookies }

    private func lines(_ house: House) async throws -> [String?] {
        try await house.table().homework.map(\.assignment.line)
    }

    @Test func `two windows keep their own, loaded again, and give their own`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let (one, other) = windows(house)
            try await one.open(Route(.nextHomework, house.couple))
            try await one.submit(look, [("what", "same"), ("line", "Line of one."), ("hour", "now")])
            #expect(one.page.heading == shown)
            share(one, other)
            try await other.open(Route(.nextHomework, house.couple))
            try await other.submit(look, [("what", "smaller"), ("line", "Line of the other."), ("hour", "now")])
            #expect(other.page.heading == shown)
            #expect(one.page.path != other.page.path)
            for _ in 0..<2 {
                share(other, one)
                try await one.get(one.page.path)
                #expect(one.page.text.contains("Line of one.") && !one.page.text.contains("Line of the other."))
                share(one, other)
                try await other.get(other.page.path)
                #expect(other.page.text.contains("Line of the other.") && !other.page.text.contains("Line of one."))
            }
            // Also where the other window has left the way.
            try await other.open(Route(.couple, house.couple))
            share(other, one)
            try await one.get(one.page.path)
            #expect(one.page.heading == shown && one.page.text.contains("Line of one."))
            try await one.submit("Give this homework")
            #expect(one.page.text.contains("You have given the homework."))
            #expect(try await lines(house).last == "Line of one.")
        }
    }

    @Test func `going back and forward shows what was typed, until it is given`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit(look, [("what", "same"), ("minutesEach", "20"), ("hour", "now")] + typed)
            let check = robin.page.path
            let back = try await robin.open(Route(.nextHomework, house.couple))
            for (name, value) in typed { #expect(field(name, back, look) == value) }
            #expect(field("minutesEach", back, look) == "20")
            #expect(try await robin.get(check).text.contains(typed[1].1))
            #expect(field("hour", robin.page, "Give this homework") == "now")
            // The way the page itself offers.
            try await robin.follow(link: "Change something")
            #expect(field("line", robin.page, look) == typed[1].1)
            try await robin.submit(look)
            #expect(robin.page.heading == shown)
            try await robin.submit("Give this homework")
            #expect(robin.page.text.contains("You have given the homework."))
            // Going back to it gives nothing twice.
            let given = try await house.table().homework.map(\.assignment.id)
            #expect(try await robin.get(check).heading != shown)
            #expect(try await house.table().homework.map(\.assignment.id) == given)
        }
    }

    @Test(arguments: ["same", "smaller", "next", "else", "sheet"])
    func `what was typed is there when one goes back, whatever was chosen`(kind: String) async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit(
                look,
                [("what", kind), ("minutesEach", "25"), ("askLine", "Only if you like."), ("hour", "now")] + typed)
            #expect(robin.page.path != (try robin.address(Route(.nextHomework, house.couple))))
            let back = try await robin.open(Route(.nextHomework, house.couple))
            for (name, value) in typed { #expect(field(name, back, look) == value, "\(kind) \(name)") }
            #expect(field("minutesEach", back, look) == "25")
            #expect(field("askLine", back, look) == "Only if you like.")
            #expect(field("what", back, look) == kind)
        }
    }

    @Test func `the why and the line come along to the library, and into what is given`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit(look, [("what", "else")] + typed)
            let talk = try house.exercise("first-talk")
            try await robin.follow(link: talk.guide[.english].name)
            for (name, value) in typed { #expect(field(name, robin.page, look) == value) }
            try await robin.submit(look, [("hour", "now")] + house.ticks(talk))
            for (_, value) in typed { #expect(robin.page.text.contains(value)) }
            try await robin.submit("Give this homework")
            let assignment = try #require(try await house.table().homework.last?.assignment)
            #expect([assignment.exercise, assignment.why, assignment.line] == ["first-talk"] + typed.map(\.1))
        }
    }

    @Test func `the why and the line come along to a sheet, and both read them`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit(look, [("what", "sheet")] + typed)
            try await robin.submit(look, [("title", "A walk"), ("text", ""), ("hour", "now")])
            #expect(field("title", robin.page, look) == "A walk")
            try await robin.submit(look, [("text", "To the river.")])
            for words in ["A walk", "To the river."] + typed.map(\.1) { #expect(robin.page.text.contains(words)) }
            try await robin.submit("Give this homework")
            let assignment = try #require(try await house.table().homework.last?.assignment)
            #expect([assignment.why, assignment.line] == typed.map(\.1))
            let sheet = try await house.browser(house.sam).open(Route(.sheetRead, assignment.id))
            for words in ["To the river.", typed[0].1] { #expect(sheet.text.contains(words)) }
        }
    }

    @Test func `what nobody changed does not follow to homework of another kind`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit(look, [("what", "else")])
            let talk = try house.exercise("first-talk")
            try await robin.follow(link: talk.guide[.english].name)
            #expect(field("why", robin.page, look) == talk.text[.english].why.joined(separator: " "))
        }
    }

    @Test func `a draft of another therapist or couple is refused, and so is what is none`() async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, _ in
            let robin = house.browser(house.robin)
            func sealed(_ person: PersonID, _ couple: CoupleID, purpose: KeptForm.Purpose = .draft) throws -> String {
                var draft = AssignmentDraft(kind: .again, line: "Forged.")
                draft.hour = TypedHour(choice: "now")
                draft.versionToken = StandingHouse.evening.hexadecimal
                return Base64URL.encode(
                    try KeptForm.seal(
                        Secret(copying: draft.bytes(about: couple)), under: house.accounts.pepper.key(.drafts),
                        for: person, purpose: purpose))
            }
            func give(_ draft: String) async throws -> Shown {
                try await robin.open(Route(.nextHomework, house.couple))
                let form = try #require(robin.page.form(look))
                let kept = form.fields.filter { ["csrf", "form"].contains($0.name) }
                let body = (kept + [(name: "draft", value: draft)]).map { "\($0.name)=\($0.value)" }
                return try await robin.follow(
                    try await robin.send(
                        .post, try robin.address(Route(.reviewAssignment, house.couple)), body.joined(separator: "&")))
            }
            let own = try sealed(house.robin.person, house.couple)
            let refused = [
                try sealed(standing.stranger.person, house.couple),
                try sealed(house.robin.person, standing.otherCouple),
                try sealed(house.robin.person, house.couple, purpose: .waiting), String(own.dropLast()), "", "AAAA",
                String(own.prefix(40)) + (own.dropFirst(40).first == "A" ? "B" : "A") + own.dropFirst(41),
            ]
            for draft in refused {
                let page = try await give(draft)
                #expect(page.heading != "Alex and Sam" && !page.text.contains("Forged."))
                #expect(page.text.contains("nothing was given."))
            }
            #expect(try await house.table().homework.contains { $0.assignment.line == "Forged." } == false)
            #expect(
                try await give(own).text.contains("You have given the homework."),
                "the same, sealed for this therapist and couple")
            #expect(try await house.table().homework.last?.assignment.line == "Forged.")
        }
    }

    @Test func `a form that met the lock gives back what its draft holds`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit(look, [("what", "same"), ("hour", "now")] + typed)
            house.clock.move(minutes: 60)
            let form = try #require(robin.page.form("Give this homework"))
            try await robin.follow(try await robin.send(.post, form.action, form.body([])))
            try await robin.unlock()
            for (_, value) in typed { #expect(robin.page.text.contains(value), "\(robin.page.text)") }
            try await robin.submit(nil)
            #expect(try await lines(house).last == typed[1].1)
        }
    }
}
