import Homework
import Support
import Testing

/// R25c: each notes an evening alone, and notes that contradict each other are for the therapist alone.
@Suite struct DisagreementTests {
    private let at = Instant.at(day: 3)
    private let tuesday = Day(number: 20_400)

    private func causes(_ alex: [Letter], _ sam: [Letter]) -> [Flag.Cause] {
        TherapistView(letters: [People.alex: alex, People.sam: sam], at: .at(day: 9)).flags.map(\.cause)
    }

    private func note(
        _ happened: EveningNote.Happened?, evening: UInt64? = nil, of homework: UInt64? = 1, on day: Day? = nil
    ) -> Letter {
        .note(happened: happened, evening: evening, of: homework, on: day, at: at)
    }

    @Test func `R25c: of the same evening, one says that it took place and the other that it did not`() {
        let (yes, no) = (note(.smaller, evening: 1), note(.notThisTime, evening: 1))
        #expect(causes([yes], [no]) == [.notesDisagree])
        #expect(causes([no], [yes]) == [.notesDisagree])
        #expect(causes([yes], [note(.interrupted, evening: 1)]).isEmpty)
        #expect(causes([yes], [note(nil, evening: 1)]).isEmpty)
        #expect(causes([yes, no], []).isEmpty, "one person may correct oneself")
    }

    @Test func `R25c: of the same homework and day, whichever evening each takes it for`() {
        let yes = note(.yes, evening: 1, on: tuesday)
        #expect(causes([yes], [note(.notThisTime, evening: 2, on: tuesday)]) == [.notesDisagree])
        #expect(causes([yes], [note(.notThisTime, evening: 2, on: tuesday + 1)]).isEmpty)
        #expect(causes([yes], [note(.notThisTime, evening: 1, on: tuesday + 1)]) == [.notesDisagree])
    }

    @Test func `R25c: who names no evening speaks of every one of the homework`() {
        let yes = note(.yes, evening: 2, on: tuesday)
        #expect(causes([yes], [note(.notThisTime)]) == [.notesDisagree])
        #expect(causes([note(.notThisTime)], [yes]) == [.notesDisagree])
    }

    @Test func `notes about other homework, or about another time, contradict nothing`() {
        let yes = note(.yes, evening: 1, on: tuesday)
        #expect(causes([yes], [note(.notThisTime, evening: 1, of: 2, on: tuesday)]).isEmpty)
        #expect(causes([yes], [note(.notThisTime, of: nil, on: tuesday)]).isEmpty)
    }
}
