import Homework
import Support
import Testing

@Suite struct FlagTests {
    private let day = Instant.at(day: 3)

    private func flags(_ alex: [Letter?], _ sam: [Letter?] = [], file: [FileEntry] = []) -> [Flag] {
        TherapistView(letters: [People.alex: alex, People.sam: sam], file: file, at: .at(day: 9)).flags
    }

    @Test(arguments: [
        (EveningNote.Concern.furtherThanAgreed, Flag.Cause.furtherThanAgreed), (.stopNotHeard, .stopNotHeard),
        (.hadTo, .hadTo), (.farAway, .farAway), (.safety, .safety), (.stillHurts, .stillHurts),
    ])
    func `what somebody should not have had to bear is red`(_ concern: EveningNote.Concern, _ cause: Flag.Cause) {
        let found = flags([.note(concern, at: day)])
        #expect(found.map(\.cause) == [cause])
        #expect(found.map(\.level) == [.red])
    }

    @Test(arguments: EveningNote.Obstacle.allCases)
    func `R31: what got in the way raises an alert only where it may mean danger or a no`(
        _ obstacle: EveningNote.Obstacle
    ) {
        let note = EveningNote(happened: .notThisTime, obstacle: obstacle)
        let found = flags([Letter(at: day, account: 1, content: .note(note))])
        let causes: [Flag.Cause] =
            switch obstacle {
            case .notSafe: [.safety]
            case .didNotWant: [.ratherNot]
            case .ratherInPerson: [.ratherInPerson]
            default: []
            }
        #expect(found.map(\.cause) == causes)
        #expect(found.map(\.level) == causes.map { $0 == .safety ? .red : .amber })
    }

    @Test func `what should be spoken about before the next meeting is amber`() {
        let willing = Letter.Content.willing(WillingnessStatement(assignmentID: .test(1), want: .ratherNot, hope: nil))
        let limit = Letter.Content.limit(LimitOwned(limit: .feet, text: "why"))
        let letters: [(Letter, Flag.Cause)] = [
            (.note(.itHurt, at: day), .itHurt), (.note(.hurtALittle, at: day), .itHurt),
            (.note(.hurtALot, at: day), .itHurt), (.said(.tell, at: day), .message),
            (.talked(.part, "We stopped early.", at: day), .message),
            (.note(.ratherInPerson, at: day), .ratherInPerson),
            (.note(there: .tooMuch, at: day), .tooMuch), (.said(.helpMeSay, at: day), .helpMeSay),
            (.said(.inPerson, at: day), .ratherInPerson), (.said(.ratherNot, at: day), .ratherNot),
            (Letter(at: day, account: 1, content: willing), .ratherNot),
            (Letter(at: day, account: 1, content: limit), .limitWords),
            (Letter(at: day, account: 1, content: .rest(QuietRest(text: nil))), .rest),
        ]
        for (letter, cause) in letters {
            #expect(flags([letter]).map(\.cause) == [cause])
            #expect(flags([letter]).map(\.level) == [.amber])
        }
    }

    @Test func `ordinary letters raise nothing`() {
        let limit = Letter.Content.limit(LimitOwned(limit: .feet, text: nil))
        let letters: [Letter] = [
            .note(.nothing, happened: .notThisTime, there: .tense, at: day), .talked(.part, at: day),
            .ready(.notYet, .start, at: day), Letter(at: day, account: 1, content: limit),
            Letter(at: day, account: 1, content: .began(Began())),
        ]
        #expect(flags(letters).isEmpty)
    }

    @Test func `red comes first, then the newest`() {
        let found = flags(
            [.note(.itHurt, at: .at(day: 5)), .note(.hadTo, at: .at(day: 1))], [.said(.helpMeSay, at: .at(day: 6))])
        #expect(found.map(\.cause) == [.hadTo, .helpMeSay, .itHurt])
    }

    @Test func `a message says at least: before you meet, and marked as about safety: today`() {
        let afraid = Letter(
            at: day, account: 1, content: .said(Said(wish: .tell, text: "I am afraid of", concerns: [.safety])))
        #expect(flags([afraid]).map(\.level) == [.red, .amber])
        #expect(flags([afraid]).first?.cause == .safety)
        let wordless = Letter(at: day, account: 1, content: .said(Said(wish: .tell, text: "", concerns: [.safety])))
        #expect(flags([wordless]).first?.cause == .safety)
        let talk = Letter.talked(nil, concerns: [.safety], at: day)
        #expect(flags([talk]).map(\.cause) == [.safety])
    }

    @Test func `what adds up in one note raises each of it, so pain pushes nothing out`() {
        let note = Letter(
            at: day, account: 1, content: .note(EveningNote(concerns: [.nothing, .hurtALot, .hadTo, .safety])))
        #expect(Set(flags([note]).map(\.cause)) == [.itHurt, .hadTo, .safety])
    }

    @Test func `a reply puts away a message that raised nothing else, and no other flag`() {
        let reply = MessageToMember(text: "Thank you.", at: day + .hours(1), hasRead: true)
        func left(_ letter: Letter, _ words: [MessageToMember]) -> [Flag.Cause] {
            let desk = words.map { DeskEntry.therapist(.word($0)) }
            return TherapistView(letters: [People.alex: [letter]], desks: [People.alex: desk], at: .at(day: 9)).flags
                .map(\.cause)
        }
        #expect(left(.said(.tell, at: day), []) == [.message])
        #expect(left(.said(.tell, at: day), [reply]).isEmpty)
        #expect(left(.said(.tell, at: day + .hours(2)), [reply]) == [.message])
        let afraid = Letter(at: day, account: 1, content: .said(Said(wish: .tell, text: "a", concerns: [.safety])))
        #expect(left(afraid, [reply]) == [.safety])
        #expect(left(.said(.helpMeSay, at: day), [reply]) == [.helpMeSay])
    }

    @Test func `no further letter clears a flag`() {
        let alex: [Letter] = [
            .note(happened: .notThisTime, evening: 1, at: day), .note(.hadTo, at: day), .note(there: .tooMuch, at: day),
        ]
        let sam: [Letter] = [.note(happened: .yes, evening: 1, at: day + .hours(1))]
        let calm: [Letter] = [
            .note(.nothing, happened: .yes, there: .atEase, evening: 1, at: day + .hours(2)),
            .note(.nothing, happened: .notThisTime, there: .atEase, evening: 1, at: day + .hours(-9)),
            .said(.tell, "All is well.", at: day + .hours(3)), .ready(.like, .start, at: day + .hours(4)),
        ]
        let before = flags(alex, sam).filter { $0.cause != .message }
        #expect(before.count == 3)
        for letter in calm {
            for after in [flags(alex + [letter], sam), flags(alex, sam + [letter]), flags(alex + calm, sam + calm)] {
                for flag in before { #expect(after.contains(flag)) }
            }
        }
    }

    @Test func `only the therapist's hand puts a flag away, and only that one`() throws {
        let view = TherapistView(
            letters: [People.alex: [.note(.hadTo, at: day), .note(.itHurt, at: day)]], at: .at(day: 9))
        let place = LetterRef(member: People.alex, number: 1)
        let act = HandleFlag(place: place, day: Day(number: 20_400), text: " Spoken about. ")
        let words = try act.decide(view)
        let file = words.file
        #expect(file.count == 1)
        let after = TherapistView(
            letters: [People.alex: [.note(.hadTo, at: day), .note(.itHurt, at: day)]], file: file, at: .at(day: 9))
        #expect(after.flags.map(\.cause) == [.itHurt])
        #expect(try act.decide(after).isEmpty)
        #expect(throws: Refusal.notAMember) {
            try HandleFlag(place: LetterRef(member: People.alex, number: 3), day: Day(number: 0), text: "").decide(
                view)
        }
    }
}
