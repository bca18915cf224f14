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

    @Test func `of two notes that disagree, the one that says so waits for no word`() {
        let first = Letter.note(happened: .yes, evening: 1, at: .at(day: 2))
        let second = Letter.note(happened: .notThisTime, evening: 1, at: .at(day: 3))
        #expect(waiting([first], sam: [second]) == [People.alex])
    }
}
