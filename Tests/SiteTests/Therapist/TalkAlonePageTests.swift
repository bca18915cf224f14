import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// *Record: I spoke with NAME alone*: what came of it decides whether anything opens.
@Suite struct TalkAlonePageTests {
    private let clear = [("how", "room"), ("outcome", "confirmed")]

    private func talk(_ house: House, _ place: UInt32 = 1) -> Route {
        Route(.spokenAlone, house.couple, number: place)
    }

    private func confirmed(_ house: House) async throws -> SpokenAlone? {
        try await house.robinSees().file.confirmed(house.alex.person)?.value
    }

    @Test func `R17: what came of the talk is asked, nothing is chosen beforehand, and it is not saved without`()
        async throws
    {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(talk(house))
            #expect(!robin.page.html.contains("checked"))
            try await robin.submit("Save", clear.filter { $0.0 != "outcome" })
            #expect(robin.page.text.contains("Please choose what you heard."))
            #expect(robin.page.heading == "Record: I spoke with Alex alone")
            #expect(try await confirmed(house) == nil)
            // An answer of a form from before, where whether they asked and were told was ticked beside it, says less.
            try await robin.submit("Save", [("how", "room"), ("outcome", "clear")])
            #expect(robin.page.text.contains("Please choose what you heard."))
            #expect(try await confirmed(house) == nil)
            try await robin.submit("Save", clear)
            #expect(robin.page.heading == "Alex and Sam")
            #expect(try await confirmed(house)?.outcome == .nothingAgainst)
        }
    }

    @Test
    func `R47: the first answer confirms "asked" and "over 18", in words that stand above it, for each of the two`()
        async throws
    {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(talk(house))
            for words in [
                "I asked Alex about fear, pressure and force, and whether Alex can say no at home.",
                "Alex is over 18 and does this of their own free will.", "and I confirm what is said above.",
            ] { #expect(robin.page.text.contains(words)) }
            // How they spoke is said by the button.
            try await robin.submit("Save", [("how", ""), ("outcome", "confirmed")])
            #expect(robin.page.text.contains("Please choose how you spoke."))
            #expect(
                robin.page.form("Save")?.fields.contains { $0.name == "outcome" && $0.value == "confirmed" } == true)
            #expect(try await confirmed(house) == nil)
            try await robin.open(talk(house))
            try await robin.submit("Save", clear)
            // Sam's is missing still.
            #expect(try await house.robinSees().toSpeakWith == [house.sam.person])
            let exercise = try house.exercise("two-evenings")
            try await house.robin(
                does: ReadCautions(
                    exercise: exercise.key.text, version: UInt64(exercise.edition.version), day: Day(number: 20_800),
                    answer: .noneApplies))
            try await robin.open(Route(.openStep, house.couple))
            let said = "You have not recorded that you spoke with Sam alone since Sam's latest card."
            #expect(robin.page.text.contains(said))
            #expect(robin.page.form("Open this step") == nil)
        }
    }

    @Test(arguments: [
        ("against", "you heard something that speaks against touch homework"),
        ("unsure", "could not ask or were not sure"),
    ])
    func `L1: another outcome needs no ticks, closes what was open, and the page says why`(
        _ outcome: String, _ said: String
    ) async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(talk(house))
            try await robin.submit("Save", [("how", "phone"), ("outcome", outcome)])
            #expect(robin.page.heading == "Alex and Sam")
            #expect(try await confirmed(house) == nil)
            #expect(try await house.robinSees().file.lastSpoken(house.alex.person)?.value.how == .phoneOrVideo)
            try await robin.open(Route(.openStep, house.couple))
            #expect(robin.page.text.contains(said))
            // What is set stays as it is: the other must not see that anything was said.
            #expect(try await house.table().homework.count == 1)
        }
    }

    @Test func `a talk of an earlier day answers no later alert`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let today = LocalClock("Europe/Madrid").day(of: house.now)
            house.clock.move(minutes: 24 * 60)
            let own = try await house.letter(.hadTo, from: house.sam)
            let robin = house.browser(house.robin)
            try await robin.unlock()
            for day in [today, today + 1] {
                for place in UInt32(1)...2 {
                    try await robin.open(talk(house, place))
                    try await robin.submit("Save", clear + [("day", day.form)])
                }
                let view = try await house.robinSees()
                #expect(view.seriousLetters == [own])
                #expect(view.isAnswered(house.alex.person) == (day == today + 1))
            }
        }
    }

    @Test func `a word about the next step can be recorded with the talk, and is about that step`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(talk(house))
            let name = try house.exercise("two-evenings-guided").guide[.english].name
            #expect(robin.page.text.contains("What Alex said about \"\(name)\""))
            try await robin.submit("Save", clear + [("word", "try")])
            let view = try await house.robinSees()
            #expect(view.file.heard.last?.value.word == .try_)
            #expect(view.file.heard.last?.value.about.step == 2)
            // "We did not talk about it" is no word.
            try await robin.open(talk(house, 2))
            try await robin.submit("Save", clear + [("word", "none")])
            #expect(try await house.robinSees().file.heard.count == view.file.heard.count)
        }
    }

    @Test func `how to reach somebody safely is kept, shown again and cleared`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            func kept() async throws -> String? { try await house.robinSees().file.reach(of: house.alex.person) }
            try await robin.open(talk(house))
            try await robin.submit("Save", clear + [("reach", "555 0142, no messages")])
            #expect(try await kept() == "555 0142, no messages")
            try await robin.open(talk(house))
            #expect(robin.page.text.contains("555 0142, no messages"))
            try await robin.submit("Save", clear)
            #expect(try await kept() == "555 0142, no messages")
            try await robin.open(talk(house))
            try await robin.submit("Save", clear + [("reach", "")])
            #expect(try await kept() == nil)
            #expect(try await house.robinSees().file.reach(of: house.sam.person) == nil)
        }
    }

    @Test func `a form that was left open does not write over newer words about how to reach somebody`() async throws {
        try await House.open { house in
            let (old, new) = (house.browser(house.robin), house.browser(house.robin))
            try await old.open(talk(house))
            try await new.open(talk(house))
            try await new.submit("Save", clear + [("reach", "555 0142")])
            try await old.submit("Save", clear + [("reach", "555 0199")])
            #expect(old.page.text.contains("You changed this in another window."))
            #expect(old.page.text.contains("You wrote in another window: 555 0142"))
            #expect(old.page.text.contains("555 0199"))
            #expect(try await house.robinSees().file.reach(of: house.alex.person) == "555 0142")
            try await old.submit("Save")
            #expect(try await house.robinSees().file.reach(of: house.alex.person) == "555 0199")
        }
    }
}

extension House {
    /// A note with this answer, sent by a member; returns where it stands.
    fileprivate func letter(_ concern: EveningNote.Concern, from member: Enrolled) async throws -> LetterRef {
        var note = EveningNote()
        (note.assignmentID, note.concerns) = (AssignmentID(high: 0x7E57, low: 901), [concern])
        let digits = try #require(Digits(typed: Self.digits))
        let entry = try await accounts.unlock(
            device: member.device, digits: digits, form: nil, replacing: nil, at: now, random: random)
        guard case .opened(let secret, _) = entry,
            case .memberPrivate(let own)? = try await accounts.session(secret.secret, at: now)?.access
        else { throw NotOpen() }
        _ = try await own.sharedWorkspace.perform(SendLetter(.note(note)), form: nil, at: now, random: random)
        let letters = try await robinSees().letters(member.person)
        return LetterRef(member: member.person, number: try #require(letters.last?.number))
    }
}
