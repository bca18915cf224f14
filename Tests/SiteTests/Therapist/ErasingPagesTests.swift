import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Storage
import StorageSQLite
import Support
import Testing

@testable import Site

/// A couple is erased for good, from the list of what comes first to the receipt, and what its members meet then.
@Suite struct `Erasing on the pages` {
    private func robin(_ house: House) async throws -> Browser {
        let robin = house.browser(house.robin)
        try await robin.get("/lock")
        try await robin.unlock()
        return robin
    }

    /// Care has ended and each was asked: nothing is left to be done first.
    private func prepare(_ house: House) async throws {
        try await house.robin(does: EndCare(from: house.now))
        for member in house.members {
            try await house.robin(
                does: AskAboutErasing(
                    member: member.person, day: Day(number: 20_800), how: .inTheRoom, outcome: .nothingAgainst))
        }
    }

    private func erase(_ robin: Browser, _ house: House) async throws {
        try await robin.open(Route(.erase, house.couple))
        try await robin.submit("Go on")
        try await robin.submit("Erase everything", [("word", " Erase ")])
    }

    @Test func `each thing that comes first is listed with the way to it`() async throws {
        try await House.open { house in
            let robin = try await robin(house)
            try await robin.open(Route(.erase, house.couple))
            #expect(robin.page.text.contains("Care has not ended yet."))
            #expect(robin.page.form("Go on") == nil)
            try await house.robin(does: EndCare(from: house.now))
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            try await sam.submit("Send to Robin", [("text", "Wait.")])
            try await robin.open(Route(.erase, house.couple))
            #expect(robin.page.text.contains("There is an alert you have not dealt with."))
            #expect(robin.page.links.count { $0.words.hasPrefix("Record what") } == 2)
            // The second page is not reached around the first.
            try await robin.open(Route(.erase, house.couple, number: 1))
            #expect(robin.page.form("Erase everything") == nil)
            for flag in try await house.robinSees().flags {
                try await house.robin(does: HandleFlag(place: flag.place, day: Day(number: 20_800), text: ""))
            }
            for name in ["Alex", "Sam"] {
                try await robin.open(Route(.erase, house.couple))
                try await robin.follow(link: "Record what \(name) said")
                let refused = try await robin.submit("Save")
                #expect(refused.heading == "Record: I asked \(name) alone about erasing")
                let outcome = name == "Sam" ? "against" : "nothing"
                try await robin.submit("Save", [("how", "room"), ("outcome", outcome)])
            }
            #expect(robin.page.text.contains("Sam said something that speaks against it."))
            #expect(robin.page.form("Go on") == nil)
            try await robin.follow(link: "Record what Sam said")
            try await robin.submit("Save", [("how", "phone"), ("outcome", "nothing")])
            #expect(robin.page.form("Go on") != nil)
        }
    }

    @Test func `two askings, a word, and a receipt that names nobody`() async throws {
        try await House.open { house in
            try await prepare(house)
            let robin = try await robin(house)
            try await robin.open(Route(.erase, house.couple))
            try await robin.submit("Go on")
            #expect(robin.page.heading == "Erase Alex and Sam for good?")
            try await robin.submit("Erase everything", [("word", "yes")])
            #expect(robin.page.text.contains("Type the word as it is shown"))
            #expect(try await house.robinSees().joint.isEnded)
            try await robin.submit("Erase everything", [("word", "ERASE")])
            #expect(robin.page.heading == "Receipt: everything was erased")
            let receipt = robin.page
            #expect(receipt.text.contains(ReceiptNumber.text(house.couple)))
            #expect(receipt.text.contains("15 January"))
            for name in ["Alex", "Sam"] { #expect(!receipt.html.contains(name)) }
            // Every page of theirs leads there; the first list has forgotten them; a new couple can be made.
            for kind: Route.Kind in [.couple, .endCare, .erase, .member, .nextHomework] {
                #expect(try await robin.open(Route(kind, house.couple)).text == receipt.text, "\(kind)")
            }
            #expect(!(try await robin.open(.caseload).text.contains("Alex")))
            try await robin.open(.newCouple)
            try await robin.submit(nil, [("first", "Noor"), ("zone", "Europe/Madrid")])
            #expect(robin.page.status == .ok && robin.page.text.contains("Noor"))
        }
    }

    @Test(arguments: [Taps.twice, .twiceAtOnce])
    func `erased by two taps it is erased once, and the receipt is shown`(taps: Taps) async throws {
        try await House.open { house in
            try await prepare(house)
            let robin = try await robin(house)
            try await robin.open(Route(.erase, house.couple))
            try await robin.submit("Go on")
            robin.taps = taps
            try await robin.submit("Erase everything", [("word", "erase")])
            #expect(robin.page.heading == "Receipt: everything was erased")
        }
    }

    @Test func `a member who was signed in finds the front door, and a form is answered with a sentence`() async throws
    {
        try await House.open { house in
            try await house.giveTalk()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await alex.open(.week)
            try await sam.open(.tell)
            try await prepare(house)
            try await erase(try await robin(house), house)
            let seen = try await alex.open(.week)
            #expect(seen.path == "/" && seen.status == .ok)
            #expect(alex.cookies["__Host-d"] == nil && alex.cookies["__Host-s"] == nil)
            let answer = try await sam.submit("Send to Robin", [("text", "Are you there?")])
            #expect(answer.heading == "This was not sent" && answer.text.contains("Are you there?"))
            for word in ["Robin", "Sam", "Alex", "erase"] { #expect(!answer.text.contains(word)) }
            // Said once.
            #expect(!(try await sam.get("/sign-in").text.contains("Are you there?")))
            // The name and the words open nothing any more, as for anybody unknown.
            try await sam.get("/sign-in")
            let words = house.sam.words.joined(separator: " ")
            try await sam.submit(nil, [("name", house.sam.name), ("words", words)])
            #expect(sam.page.path == "/sign-in")
        }
    }

    /// Erased before each call of the store within a member's request: never an error page, and nothing is kept.
    @Test(arguments: 0..<9)
    func `erased in the middle of a member's request, it ends at the front door`(call: Int) async throws {
        let store = Between(MemoryStore())
        try await House.open(store: store) { house in
            try await house.giveTalk()
            try await prepare(house)
            let sam = house.browser(house.sam)
            for kind: Route.Kind in [.tell, .week, .mine] {
                try await sam.open(kind)
                guard kind == .tell else { continue }
            }
            try await sam.open(.tell)
            let form = try #require(sam.page.form("Send to Robin"))
            let desk = try await house.desk()
            let place = Place()
            let watch = Between.Watch(before: { _ in
                guard await place.next() == call else { return }
                _ = try await desk.erase(house.couple, form: nil, at: house.now, random: house.random)
            })
            let answer = try await Between.$watch.withValue(watch) {
                try await sam.send(.post, form.action, form.body([("text", "Are you there?")]))
            }
            #expect([.seeOther, .forbidden].contains(answer.status), "at call \(call): \(answer.status)")
            let shown = try await sam.follow(answer)
            #expect([.ok, .forbidden].contains(shown.status), "at call \(call): \(shown.path)")
        }
    }

    @Test(arguments: 0..<6)
    func `erased in the middle of a page, it is no error`(call: Int) async throws {
        let store = Between(MemoryStore())
        try await House.open(store: store) { house in
            try await house.giveTalk()
            try await prepare(house)
            for (person, kind) in [(house.sam, Route.Kind.week), (house.alex, .mine)] {
                let browser = house.browser(person)
                let desk = try await house.desk()
                let place = Place()
                let watch = Between.Watch(before: { _ in
                    guard await place.next() == call else { return }
                    _ = try? await desk.erase(house.couple, form: nil, at: house.now, random: house.random)
                })
                let answer = try await Between.$watch.withValue(watch) {
                    try await browser.send(.get, browser.address(Route(kind)))
                }
                #expect([.ok, .seeOther].contains(answer.status), "\(kind) at call \(call): \(answer.status)")
            }
        }
    }

    @Test func `the sealed bytes of the couple are in no file afterwards, and the other couple's are`() async throws {
        let folder = try Folder.make()
        defer { folder.remove() }
        let store = try folder.open()
        try await House.open(store: store) { house in
            try await house.giveTalk()
            try await house.openEvenings()
            _ = try await house.coupleBeside()
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            try await sam.submit("Send to Robin", [("text", "Words that must go.")])
            try await sam.open(.tell)
            try await sam.submit("Send to Robin", [("text", String(repeating: "a", count: 9_000))])
            try await prepare(house)
            for flag in try await house.robinSees().flags {
                try await house.robin(does: HandleFlag(place: flag.place, day: Day(number: 20_800), text: ""))
            }
            let robin = try await robin(house)
            let keyring = try await house.file().keyring
            let spaces =
                [keyring.table.space, keyring.file.space] + keyring.members.flatMap { [$0.desk.space, $0.letterbox] }
            let rows = try await store.read(spaces).journals.values.flatMap(\.rows).compactMap(\.bytes)
            #expect(rows.count > 12)
            let marks = rows.map { Array($0.suffix(24)) }
            for mark in marks { #expect(try folder.contains(mark), "the control: it is there before") }
            try await erase(robin, house)
            #expect(robin.page.heading == "Receipt: everything was erased")
            for mark in marks { #expect(try !folder.contains(mark)) }
            for member in house.members {
                #expect(try !folder.contains(member.session.lookup) && !folder.contains(member.device.lookup))
            }
            #expect(try await store.couples(of: house.robin.person).count == 1)
        }
        try store.close()
    }
}

private actor Place {
    private var count = 0

    func next() -> Int {
        defer { count += 1 }
        return count
    }
}
