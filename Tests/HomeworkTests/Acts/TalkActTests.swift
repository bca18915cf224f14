import Homework
import Support
import Testing

@Suite struct TalkActTests {
    private let now = Instant.at(day: 1)
    private let place = PromptRef(assignmentID: .test(1), prompt: 1)
    private let talk = TableEntry.signed(.assignment(.talk(1)))
    private let broken = Instant.at(day: 1)

    private func view(
        table: [TableEntry?] = [], desk: [DeskEntry?] = [], drawer: [DrawerEntry?] = []
    ) -> PartnerView {
        PartnerView(People.alex, table: [talk] + table, desk: desk, drawer: drawer, at: now)
    }

    private func cue(_ text: String, _ keep: Cue.Keep = .sayIt) -> DrawerEntry {
        .cue(Cue(assignmentID: .test(1), prompt: 1, text: text, keep: keep))
    }

    @Test func `a jotting goes where its author wants it, and nowhere else`() throws {
        let answer = DeskAnswer(assignmentID: .test(1), prompt: 1, text: "the sea")
        func words(_ goes: Jot.Goes) throws -> PartnerChanges {
            try Jot(place: place, text: " the sea ", goes: goes, showed: nil).decide(view())
        }
        var wanted = PartnerChanges()
        wanted.drawer = [cue("the sea")]
        #expect(try words(.sayIt) == wanted)
        wanted.drawer = [cue("the sea", .onlyMe)]
        #expect(try words(.onlyMe) == wanted)
        wanted = PartnerChanges()
        wanted.desk = [.answer(answer)]
        #expect(try words(.therapist) == wanted)
        let said = { Said(wish: $0, assignmentID: .test(1), prompt: 1, text: "the sea") }
        #expect(try words(.helpMeSay) == PartnerChanges(letter: .said(said(.helpMeSay))))
        #expect(try words(.onlyTherapist) == PartnerChanges(letter: .said(said(.tell))))
    }

    @Test func `a jotting that stands already is not written again`() throws {
        let held = view(drawer: [cue("the sea")])
        #expect(try Jot(place: place, text: "the sea", goes: .sayIt, showed: nil).decide(held).isEmpty)
        #expect(
            try !Jot(place: place, text: "the sea", goes: .onlyMe, showed: held.jotting(place)).decide(held).isEmpty)
    }

    @Test func `a newer text is not overwritten unseen`() {
        let held = view(drawer: [cue("newer")])
        #expect(throws: Refusal.superseded) {
            try Jot(place: place, text: "older", goes: .sayIt, showed: nil).decide(held)
        }
        #expect(throws: Refusal.superseded) {
            try ShareAnswer(place: place, text: "older", from: now, showed: nil).decide(held)
        }
    }

    @Test func `moving a jotting removes it where it was`() throws {
        let held = view(drawer: [cue("the sea")])
        let words = try Jot(place: place, text: "the sea", goes: .therapist, showed: held.jotting(place)).decide(held)
        #expect(words.removals == [.drawer(1)])
        #expect(words.drawer == [.shredded(Shredded(number: 1))])
        #expect(words.desk.count == 1)
        let shared = try ShareAnswer(place: place, text: "the sea", from: now, showed: held.jotting(place)).decide(held)
        #expect(shared.removals == [.drawer(1)])
        #expect(shared.named.count == 1)
    }

    @Test func `an empty jotting takes back what stood there`() throws {
        let held = view(drawer: [cue("the sea")])
        #expect(try Jot(place: place, text: "  ", goes: .sayIt, showed: nil).decide(held).removals == [.drawer(1)])
        #expect(try Jot(place: place, text: "", goes: .sayIt, showed: nil).decide(view()).isEmpty)
    }

    @Test func `jotting and sharing need homework that is set, words of a fitting length, and an hour to come`() {
        let gone = PromptRef(assignmentID: .test(9), prompt: 1)
        let long = String(repeating: "a", count: Longest.jotting + 1)
        #expect(throws: Refusal.notSetNow) { try Jot(place: gone, text: "a", goes: .sayIt, showed: nil).decide(view()) }
        #expect(throws: Refusal.tooLong(1500)) {
            try Jot(place: place, text: long, goes: .sayIt, showed: nil).decide(view())
        }
        #expect(throws: Never.self) {
            try Jot(place: place, text: String(long.dropLast()), goes: .sayIt, showed: nil).decide(view())
        }
        #expect(throws: Refusal.notSetNow) {
            try ShareAnswer(place: gone, text: "a", from: now, showed: nil).decide(view())
        }
        #expect(throws: Refusal.tooLong(1500)) {
            try ShareAnswer(place: place, text: long, from: now, showed: nil).decide(view())
        }
        #expect(throws: Refusal.empty) {
            try ShareAnswer(place: place, text: " ", from: now, showed: nil).decide(view())
        }
        #expect(throws: Refusal.past) {
            try ShareAnswer(place: place, text: "a", from: now + .seconds(-1), showed: nil).decide(view())
        }
    }

    @Test func `sharing again the same, for the same hour, writes nothing`() throws {
        let shared = AnswerShared(author: People.alex, assignmentID: .test(1), prompt: 1, text: "the sea", from: now)
        let held = view(table: [.named(.answer(shared))])
        #expect(try ShareAnswer(place: place, text: "the sea", from: now, showed: nil).decide(held).isEmpty)
        let later = try ShareAnswer(place: place, text: "the sea", from: now + .hours(3), showed: held.jotting(place))
            .decide(held)
        #expect(later.removals == [.table(3)])
    }

    @Test func `taking back reaches every place, also on a damaged table, and only one's own`() {
        let own = AnswerShared(author: People.alex, assignmentID: .test(1), prompt: 1, text: "a", from: now)
        let other = AnswerShared(author: People.sam, assignmentID: .test(1), prompt: 1, text: "b", from: now)
        let held = view(
            table: [.named(.answer(other)), .named(.answer(own)), nil],
            desk: [.member(.answer(DeskAnswer(assignmentID: .test(1), prompt: 1, text: "a")))], drawer: [cue("a")])
        #expect(held.integrity == .damaged)
        #expect(TakeBack(place: place).decide(held).removals == [.drawer(1), .desk(1), .table(4)])
        #expect(TakeBack(place: place).decide(view()).isEmpty)
    }

    @Test func `nothing is shared on damaged ground`() {
        let held = view(drawer: [nil])
        #expect(throws: Refusal.damaged) {
            try ShareAnswer(place: place, text: "a", from: now, showed: nil).decide(held)
        }
        #expect(throws: Refusal.damaged) { try ShareWhy(text: "a").decide(held) }
    }

    @Test func `a line of our why is put in, changed and taken out`() throws {
        let line = TableEntry.named(.why(WhyShared(author: People.alex, text: "near")))
        #expect(try ShareWhy(text: "near").decide(view()).named == [.why(WhyShared(author: People.alex, text: "near"))])
        #expect(try ShareWhy(text: "near").decide(view(table: [line])).isEmpty)
        #expect(try ShareWhy(text: "far").decide(view(table: [line])).removals == [.table(3)])
        let out = try ShareWhy(text: "").decide(view(table: [line, nil]))
        #expect(out.removals == [.table(3)] && out.named.isEmpty)
        #expect(try ShareWhy(text: "").decide(view()).isEmpty)
        #expect(throws: Refusal.tooLong(500)) { try ShareWhy(text: String(repeating: "a", count: 501)).decide(view()) }
    }

    @Test func `what one keeps for oneself is kept once, replaced and taken away`() throws {
        let sentence = TableEntry.named(.sentence(SentenceShared(author: People.alex, text: "near")))
        #expect(try ShareSentence(text: "near").decide(view()).named.count == 1)
        #expect(try ShareSentence(text: "near").decide(view(table: [sentence])).isEmpty)
        #expect(try ShareSentence(text: "").decide(view(table: [sentence])).named.isEmpty)
        #expect(try !ShareSentence(text: "").decide(view(table: [sentence])).isEmpty)
        let why = view(drawer: [.why(Why(text: "us"))])
        #expect(try KeepWhy(text: "us").decide(why).isEmpty)
        #expect(try KeepWhy(text: "").decide(why).removals == [.drawer(1)])
        #expect(try KeepWhy(text: "me").decide(why).drawer == [.shredded(Shredded(number: 1)), .why(Why(text: "me"))])
        let today = Day(number: 20_395)
        let thanks = DrawerEntry.intention(Intention(text: "thanks", day: today))
        #expect(try KeepIntention(text: "thanks", today: today).decide(view()).drawer == [thanks])
        #expect(try KeepIntention(text: "thanks", today: today).decide(view(drawer: [thanks])).isEmpty)
        #expect(try KeepIntention(text: "", today: today).decide(view()).isEmpty)
        #expect(try CallEvening(word: "ours").decide(view()).desk == [.eveningName(EveningName(word: "ours"))])
        let called = view(desk: [.member(.eveningName(EveningName(word: "ours")))])
        #expect(try CallEvening(word: "ours").decide(called).isEmpty)
        #expect(throws: Refusal.tooLong(60)) { try CallEvening(word: String(repeating: "a", count: 61)).decide(view()) }
    }
}
