import Homework
import Support
import Testing

/// Who waits for a word back.
@Suite struct WaitingTests {
    private func waiting(
        _ alex: [Letter], sam: [Letter] = [], table: [TableEntry] = [], words: [MessageToMember] = [],
        file: [FileEntry] = []
    ) -> [PersonID] {
        TherapistView(
            table: table, letters: [People.alex: alex, People.sam: sam],
            desks: [People.alex: words.map { .therapist(.word($0)) }], file: file, at: .at(day: 9)
        ).waiting
    }

    private func word(_ day: Int64) -> MessageToMember { MessageToMember(text: "Thank you.", at: .at(day: day)) }

    @Test func `a letter in own words waits until a word comes back to its author, to all, or until they met`() {
        let told = Letter.said(.tell, at: .at(day: 3))
        #expect(waiting([told]) == [People.alex])
        #expect(waiting([told], words: [word(2)]) == [People.alex])
        #expect(waiting([told], words: [word(4)]).isEmpty)
        let both = TableEntry.signed(.messageToBoth(MessageToBoth(text: "Slowly.", from: .at(day: 4))))
        #expect(waiting([told], sam: [told], table: [both]).isEmpty)
        #expect(waiting([told], table: [.signed(.met(Met(at: .at(day: 5), from: .at(day: 5))))]).isEmpty)
        #expect(waiting([.note(happened: .yes, at: .at(day: 3))], sam: [told]) == [People.alex, People.sam])
    }

    @Test(arguments: [EveningNote.Concern.stopNotHeard, .itHurt])
    func `a letter with a red or amber cause waits for no word, handled or not`(_ concern: EveningNote.Concern) {
        let note = Letter.note(concern, line: "words", at: .at(day: 3))
        let handled = FileEntry.flagHandled(
            FlagHandled(member: People.alex, letter: 1, day: Day(number: 20_398), text: nil))
        #expect(waiting([note]).isEmpty)
        #expect(waiting([note], file: [handled]).isEmpty)
        #expect(waiting([.said(.helpMeSay, at: .at(day: 3))]).isEmpty)
        // Neither does it hide a letter that does wait.
        #expect(waiting([.said(.tell, at: .at(day: 2)), note]) == [People.alex])
        #expect(waiting([.said(.tell, at: .at(day: 2)), note], words: [word(3)]).isEmpty)
    }

    @Test func `a saved sentence is offered to nobody of whom an alert is open`() {
        func offered(_ alex: [Letter], sam: [Letter] = [], file: [FileEntry] = []) -> [PersonID] {
            TherapistView(
                table: [], letters: [People.alex: alex, People.sam: sam], desks: [:], file: file, at: .at(day: 9)
            ).repliesAtOnce
        }
        let went = Letter.note(happened: .yes, at: .at(day: 3))
        let hurt = Letter.note(.itHurt, line: "words", at: .at(day: 2))
        #expect(offered([went]) == [People.alex])
        #expect(offered([hurt, went]).isEmpty, "Alex waits, and an alert is open")
        #expect(offered([hurt, went], sam: [went]) == [People.sam])
        let handled = FileEntry.flagHandled(
            FlagHandled(member: People.alex, letter: 1, day: Day(number: 20_398), text: nil))
        #expect(offered([hurt, went], file: [handled]) == [People.alex])
        // That two notes disagree is about each of them.
        let first = Letter.note(happened: .yes, evening: 1, at: .at(day: 2))
        #expect(offered([first], sam: [.note(happened: .notThisTime, evening: 1, at: .at(day: 3))]).isEmpty)
    }

    @Test func `a sentence sent with one press is refused once an alert is open`() throws {
        func decide(_ alex: [Letter], isAtOnce: Bool) throws -> TherapistChanges {
            let view = TherapistView(
                table: [], letters: [People.alex: alex, People.sam: []], desks: [:], file: [], at: .at(day: 9))
            return try Reply(member: People.alex, text: "Thank you.", from: .at(day: 9), isAtOnce: isAtOnce).decide(
                view)
        }
        let went = Letter.note(happened: .yes, at: .at(day: 3))
        let hurt = Letter.note(.itHurt, line: "words", at: .at(day: 4))
        #expect(try decide([went], isAtOnce: true).desks.count == 1)
        #expect(throws: Refusal.superseded) { try decide([went, hurt], isAtOnce: true) }
        #expect(try decide([went, hurt], isAtOnce: false).desks.count == 1, "the page Reply says what to mind")
    }

    @Test func `of two notes that disagree, the one that says so waits for no word`() {
        let first = Letter.note(happened: .yes, evening: 1, at: .at(day: 2))
        let second = Letter.note(happened: .notThisTime, evening: 1, at: .at(day: 3))
        #expect(waiting([first], sam: [second]) == [People.alex])
    }
}
