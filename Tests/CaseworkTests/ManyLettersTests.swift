import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

@Suite struct ManyLettersTests {
    private let now = Stage.start

    @Test func `a person sends many letters a day, whatever the other sends`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        let words = Letter.Words.said(Said(wish: .tell, text: "words"))
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
        let words = Letter.Words.said(Said(wish: .tell, text: "words"))
        for _ in 0..<180 { try await pair.alex.tell(words, at: now) }
        await #expect(throws: CaseError.manyLetters) { try await pair.alex.tell(words, at: now) }
        let urgent: [Letter.Words] = [
            .said(Said(wish: .tell, text: "I am afraid.", concerns: [.safety])),
            .note(EveningNote(concerns: [.stillHurts])),
            .talked(TalkedWord(assignment: .test(1), word: nil, concerns: [.safety])),
        ]
        for number in 0..<30 { try await pair.alex.tell(urgent[number % 3], at: now) }
        #expect(try await pair.therapist().view(at: now).letters(pair.alex.id).count == 211)
        #expect(try await pair.therapist().view(at: now).flags.filter { $0.level == .red }.count == 30)
        await #expect(throws: CaseError.manyLetters) { try await pair.alex.tell(words, at: now) }
    }
}
