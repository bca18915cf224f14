import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// A letter that goes with an act about one's own words.
private struct OwnLetter: PrivateAct {
    let words: Letter.Content

    func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges { PartnerChanges(letter: words) }
}

@Suite struct ManyLettersTests {
    private let now = Stage.start

    @Test func `a person sends many letters a day, whatever the other sends`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        let words = Letter.Content.said(Said(wish: .tell, text: "words"))
        for _ in 0..<180 { try await pair.alex.tell(words, at: now) }
        await #expect(throws: CaseError.manyLetters) {
            try await pair.alex.tell(words, at: now + .minutes(24 * 60 - 1))
        }
        // What is no letter is not counted, and the other notices nothing.
        try await pair.alex.act(KeepWhy(text: "Because."), at: now)
        try await pair.sam.tell(words, at: now)
        #expect(try await pair.therapist().view(at: now).letters(pair.alex.id).count == 181)
        #expect(try await pair.therapist().view(at: now).letters(pair.sam.id).count == 2)
        try await pair.alex.tell(words, at: now + .days(1))
    }

    @Test func `a cry for help is never refused, however many letters came before it`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        let words = Letter.Content.said(Said(wish: .tell, text: "words"))
        for _ in 0..<180 { try await pair.alex.tell(words, at: now) }
        await #expect(throws: CaseError.manyLetters) { try await pair.alex.tell(words, at: now) }
        let urgent: [Letter.Content] = [
            .said(Said(wish: .tell, text: "I am afraid.", concerns: [.safety])),
            .note(EveningNote(concerns: [.stillHurts])),
            .talked(TalkStatement(assignmentID: .test(1), word: nil, concerns: [.safety])),
        ]
        for number in 0..<30 { try await pair.alex.tell(urgent[number % 3], at: now) }
        #expect(try await pair.therapist().view(at: now).letters(pair.alex.id).count == 211)
        #expect(try await pair.therapist().view(at: now).flags.filter { $0.level == .red }.count == 30)
        await #expect(throws: CaseError.manyLetters) { try await pair.alex.tell(words, at: now) }
    }

    @Test func `a letter and its count are one write, and one that is not written is not counted`() async throws {
        let memory = MemoryStore()
        let stage = try await Stage(memory)
        let pair = try await stage.enrolled()
        let between = Between(memory)
        let alex = pair.alex.over(Stage(stage, over: between).accounts)
        let key = try #require(Hash32(stage.accounts.pepper.throttle("letters", pair.alex.id.bytes)))
        let words = Letter.Content.said(Said(wish: .tell, text: "words"))
        for full in [true, false] {
            let calls = Calls()
            let watch = Between.Watch(before: { call in
                calls.note(call)
                if full, call.kind == .append { throw StoreError.unavailable }
            })
            await Between.$watch.withValue(watch) {
                // By a member whose own pages are open, and by one who reads the room alone.
                _ = try? await alex.own.perform(OwnLetter(words: words), form: nil, at: now, random: stage.random)
                _ = try? await alex.room.perform(SendLetter(words), form: nil, at: now, random: stage.random)
            }
            #expect(calls.all.filter { ["append", "change", "takeTry"].contains($0) } == ["append", "append"])
            #expect(await memory.state.throttles[key]?.count == (full ? nil : 2))
        }
    }

    @Test func `a letter sent twice is one of the day's letters`() async throws {
        let memory = MemoryStore()
        let stage = try await Stage(memory)
        let pair = try await stage.enrolled()
        let form = SentForm(id: FormID(random: stage.random), body: [1])
        let key = try #require(Hash32(stage.accounts.pepper.throttle("letters", pair.alex.id.bytes)))
        for expected in [Done.written, .writtenBefore] {
            let done = try await pair.alex.room.perform(
                SendLetter(.said(Said(wish: .tell, text: "words"))), form: form, at: now, random: stage.random)
            #expect(done == expected)
            #expect(await memory.state.throttles[key]?.count == 1)
        }
    }
}
