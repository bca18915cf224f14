import Homework
import Support
import Testing

/// Laws L1 and L8, one clause at a time.
@Suite struct ReadinessTests {
    private func standing(
        _ alex: [Letter?] = [], sam: [Letter?] = [], table: [TableEntry] = [], file: [FileEntry]? = nil,
        more: [FileEntry] = [], day: Int64 = 3
    ) -> ReadinessStanding {
        let marks: [FileEntry] = [
            .card(People.alex), .card(People.sam), .spoken(People.alex), .spoken(People.sam),
        ]
        return TherapistView(
            table: table, letters: [People.alex: alex, People.sam: sam], file: (file ?? marks) + more, at: .at(day: day)
        ).readiness(People.alex, "touch")
    }

    private func ready(_ word: Readiness = .like, day: Int64 = 1, account: UInt64 = 1) -> Letter {
        .ready(word, .start, at: .at(day: day), account: account)
    }

    private func counts(_ word: Readiness, letter: Int64? = nil, heard: Int64? = nil) -> ReadinessStanding {
        .counts(ProvenStatement(member: People.alex, word: word, letter: letter, heard: heard))
    }

    @Test func `silence is not ready`() {
        #expect(standing() == .silent)
        #expect(!standing().isReady)
    }

    @Test func `the last letter counts`() {
        #expect(standing([ready(.notYet), ready(.try_)]) == counts(.try_, letter: 2))
        #expect(standing([ready(.like), ready(.notSure)]) == counts(.notSure, letter: 2))
        #expect(!standing([ready(.like), ready(.notSure)]).isReady)
    }

    @Test func `of a letter and a word heard alone the more careful counts`() {
        let heard = { FileEntry.heard(People.alex, $0, at: .at(day: 2)) }
        #expect(standing([ready(.like)], more: [heard(.try_)]) == counts(.try_, letter: 1, heard: 5))
        #expect(standing([ready(.notYet)], more: [heard(.like)]) == counts(.notYet, letter: 1, heard: 5))
        #expect(standing([ready(.like)], more: [heard(.notSure)]) == counts(.notSure, letter: 1, heard: 5))
        #expect(standing(more: [heard(.like)]) == counts(.like, heard: 5))
    }

    @Test func `whoever says not yet last has taken it back, whatever the ground`() {
        let moved = TableEntry.signed(
            .moved(Moved(step: Step(programme: "touch", number: 1), direction: .opened, from: .at(day: 1))))
        let newest = ReadinessBasis(programme: "touch", lastMove: .test(2), meetings: 0)
        let heard = FileEntry.heard(People.alex, .like, newest, after: 0, at: .at(day: 2))
        // The letter stands on the ground before the move, and came after the word was heard.
        #expect(standing([ready(.notYet)], table: [moved], more: [heard]) == .stale(.notYet))
        // Before it, and stale, it counts as nothing.
        let later = FileEntry.heard(People.alex, .like, newest, after: 1, at: .at(day: 2))
        #expect(standing([ready(.notYet)], table: [moved], more: [later]).isReady)
    }

    @Test func `a word goes stale when the programme moves`() {
        let moved = TableEntry.signed(
            .moved(Moved(step: Step(programme: "touch", number: 1), direction: .back, from: .at(day: 90))))
        #expect(standing([ready()], table: [moved]) == .stale(.like))
    }

    @Test func `a word goes stale seven days after the next meeting, or 28 where none is planned`() {
        #expect(standing([ready(day: 1)], day: 28).isReady)
        #expect(standing([ready(day: 1)], day: 29) == .stale(.like))
        let planned = TableEntry.signed(.meetingPlanned(MeetingPlanned(at: .at(day: 5), local: nil)))
        #expect(standing([ready(day: 1)], table: [planned], day: 11).isReady)
        #expect(standing([ready(day: 1)], table: [planned], day: 12) == .stale(.like))
        let met = TableEntry.signed(.met(Met(at: .at(day: 8), from: .at(day: 8))))
        #expect(standing([ready(day: 1)], table: [planned, met], day: 14).isReady)
        #expect(standing([ready(day: 1)], table: [planned, met], day: 15) == .stale(.like))
        // A meeting that lay before the word is not the next.
        #expect(standing([ready(day: 7)], table: [planned], day: 13).isReady)
        #expect(standing([ready(day: 7)], table: [planned], day: 14) == .stale(.like))
    }

    @Test func `a word of readiness ends six weeks after it was said, whatever is planned`() {
        for day in [60, 400, 2_900_000] as [Int64] {
            let planned = TableEntry.signed(.meetingPlanned(MeetingPlanned(at: .at(day: day), local: nil)))
            #expect(standing([ready(day: 1)], table: [planned], day: 42).isReady)
            #expect(standing([ready(day: 1)], table: [planned], day: 43) == .stale(.like), "\(day)")
        }
    }

    @Test func `a word from the future is not ready`() {
        #expect(!standing([ready(day: 4)], day: 3).isReady)
        let heard = FileEntry.heard(People.alex, .notYet, after: 1, at: .at(day: 4))
        #expect(!standing([ready(day: 1)], more: [heard], day: 3).isReady)
    }

    @Test func `an unconfirmed account has no word`() {
        #expect(standing([ready()], file: [.card(People.alex)]) == .unconfirmed)
        #expect(standing([ready()], more: [.card(People.alex, account: 2)]) == .unconfirmed)
        // A letter from before the account was first confirmed may be anybody's.
        let late: [FileEntry] = [.card(People.alex), .spoken(People.alex, seen: [People.alex: 1])]
        #expect(standing([ready()], file: late) == .voided)
        #expect(standing([ready(), ready()], file: late).isReady)
        #expect(
            standing(file: [.card(People.alex), .heard(People.alex, .like, at: .at(day: 0)), .spoken(People.alex)])
                == .voided)
    }

    @Test func `a letter of an earlier enrolment counts as nothing`() {
        let again: [FileEntry] = [.card(People.alex, account: 2), .spoken(People.alex, account: 2)]
        #expect(standing([ready(account: 1)], more: again) == .stale(.like))
        #expect(standing([ready(account: 2)], more: again).isReady)
    }

    @Test(arguments: [EveningNote.Concern.stopNotHeard, .hadTo, .farAway, .furtherThanAgreed, .stillHurts, .safety])
    func `after a serious note each is spoken with and asked again`(_ concern: EveningNote.Concern) {
        let note = Letter.note(concern, at: .at(day: 2))
        let bothRead = [People.alex: Int64(1), People.sam: Int64(1)]
        // Alex is ready; the note is Sam's.
        #expect(standing([ready()], sam: [note]) == .voided)
        let alex = FileEntry.spoken(People.alex, seen: bothRead)
        let sam = FileEntry.spoken(People.sam, seen: bothRead)
        #expect(standing([ready(), ready()], sam: [note], more: [alex]) == .voided)
        #expect(standing([ready()], sam: [note], more: [alex, sam]) == .voided)
        #expect(standing([ready(), ready()], sam: [note], more: [alex, sam]).isReady)
        // A talk on a page that did not show the note answers nothing.
        let unread = FileEntry.spoken(People.sam, seen: [People.alex: 1])
        #expect(standing([ready(), ready()], sam: [note], more: [alex, unread]) == .voided)
        let heard = FileEntry.heard(People.alex, .like, after: 1, at: .at(day: 3))
        #expect(standing([ready()], sam: [note], more: [heard, alex, sam]) == .voided)
        #expect(standing([ready()], sam: [note], more: [alex, sam, heard]).isReady)
    }

    @Test func `an ordinary note voids nothing`() {
        for concern in [EveningNote.Concern.nothing, .itHurt, .hurtALot, .ratherInPerson] {
            #expect(standing([ready()], sam: [.note(concern, at: .at(day: 2))]).isReady)
        }
    }

    @Test func `a word about another programme is no word about this one`() {
        let other = ReadinessBasis(programme: "breath", lastMove: nil, meetings: 0)
        #expect(standing([.ready(.like, other, at: .at(day: 1))]) == .silent)
    }
}
