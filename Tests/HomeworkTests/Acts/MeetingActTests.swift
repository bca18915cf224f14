import Homework
import Support
import Testing

@Suite struct MeetingActTests {
    private let now = Instant.at(day: 3)

    private func view(
        _ table: [TableEntry?] = [], letters: [Letter?] = [], file: [FileEntry] = []
    ) -> TherapistView {
        TherapistView(
            table: table, letters: [People.alex: letters], file: [.card(People.alex), .card(People.sam)] + file, at: now
        )
    }

    @Test func `we met is noted once`() throws {
        let met = Met(at: now, from: now + .hours(5))
        #expect(try WeMet(at: now, from: met.from).decide(view()).table == [.met(met)])
        #expect(try WeMet(at: now, from: met.from).decide(view([.signed(.met(met))])).isEmpty)
        #expect(throws: Refusal.past) { try WeMet(at: now, from: .at(day: 2)).decide(view()) }
    }

    @Test func `a meeting is planned, moved and cleared`() throws {
        let local = LocalTime(day: Day(number: 20_405), minute: 660)
        let planned = MeetingPlanned(at: .at(day: 10), local: local)
        let act = PlanMeeting(at: .at(day: 10), local: local)
        #expect(try act.decide(view()).table == [.meetingPlanned(planned)])
        #expect(try act.decide(view([.signed(.meetingPlanned(planned))])).isEmpty)
        #expect(try PlanMeeting(at: nil, local: nil).decide(view([.signed(.meetingPlanned(planned))])).table.count == 1)
        #expect(throws: Refusal.past) { try PlanMeeting(at: .at(day: 1), local: local).decide(view()) }
    }

    @Test func `a limit or a rest is lifted once, from an hour to come, on whole ground`() throws {
        let limit = TableEntry.ownerless(.limitAdded(LimitAdded(limit: .feet)))
        let lifted = LimitLifted(limit: .feet, from: .at(day: 4))
        let lift = LiftLimit(limit: .feet, from: .at(day: 4))
        #expect(try lift.decide(view([limit])).table == [.limitLifted(lifted)])
        #expect(try lift.decide(view([limit, .signed(.limitLifted(lifted))])).isEmpty)
        #expect(try lift.decide(view()).isEmpty)
        #expect(throws: Refusal.past) { try LiftLimit(limit: .feet, from: .at(day: 2)).decide(view([limit])) }
        #expect(throws: Refusal.damaged) { try lift.decide(view([limit, nil])) }
        let rest = TableEntry.ownerless(.rested(Rested()))
        let end = EndRest(from: .at(day: 4))
        #expect(try end.decide(view([rest])).table == [.restEnded(RestEnded(from: .at(day: 4)))])
        #expect(try end.decide(view([rest, .signed(.restEnded(RestEnded(from: .at(day: 4))))])).isEmpty)
        #expect(throws: Refusal.past) { try EndRest(from: .at(day: 2)).decide(view([rest])) }
        #expect(throws: Refusal.damaged) { try end.decide(view([rest, nil])) }
    }

    @Test func `the couple's language changes among the seats, which stay as they are otherwise`() throws {
        var seats = People.seats()
        seats.language = "es"
        let view = TherapistView(table: [.signed(.seats(seats))], at: .at(day: 9))
        #expect(try SpeakLanguage(language: "es").decide(view).isEmpty)
        seats.language = "en"
        #expect(try SpeakLanguage(language: "en").decide(view) == TherapistChanges(table: .seats(seats)))
    }

    @Test func `names and zone are corrected among the seats, which stay as they are otherwise`() throws {
        var seats = People.seats()
        seats.language = "es"
        let view = TherapistView(table: [.signed(.seats(seats))], at: .at(day: 9))
        let standing = CorrectSeats(names: [People.alex: "Alex", People.sam: "Sam"], zone: "Europe/Madrid")
        #expect(try standing.decide(view).isEmpty)
        let correct = CorrectSeats(names: [People.alex: " Alex\n  Ann "], zone: "America/Lima")
        (seats.members[0].name, seats.zone) = ("Alex Ann", "America/Lima")
        #expect(try correct.decide(view) == TherapistChanges(table: .seats(seats)))
        func refused(_ name: String, of member: PersonID = People.alex, zone: String = "Europe/Madrid") -> Refusal? {
            do throws(Refusal) {
                _ = try CorrectSeats(names: [member: name], zone: zone).decide(view)
                return nil
            } catch { return error }
        }
        #expect(refused(" ") == .empty && refused("Alex", zone: "") == .empty)
        #expect(refused(String(repeating: "a", count: 61)) == .tooLong(60))
        #expect(refused("Kim", of: People.kim) == .notAMember)
        let damaged = TherapistView(table: [.signed(.seats(seats)), nil], at: .at(day: 9))
        #expect(throws: Refusal.damaged) { try correct.decide(damaged) }
    }

    @Test func `a mark of speaking alone answers only letters its form showed`() throws {
        let letters: [Letter] = [.note(.hadTo, at: now), .note(.farAway, at: now)]
        let shown = [LetterHeadSeen(member: People.alex, number: 1), LetterHeadSeen(member: People.sam, number: 7)]
        func mark(_ seen: [LetterHeadSeen]?) throws -> SpokenAlone? {
            let act = MarkSpokenAlone(
                member: People.alex, day: Day(number: 20_398), how: .inTheRoom, outcome: .nothingAgainst, seen: seen)
            guard case .spokenAlone(let mark)? = try act.decide(view(letters: letters)).file.first else { return nil }
            return mark
        }
        // What the form claims to have shown beyond what there is does not count.
        #expect(
            try mark(shown)?.seen
                == [LetterHeadSeen(member: People.alex, number: 1), LetterHeadSeen(member: People.sam, number: 0)])
        #expect(try mark(shown)?.after == 2)
        #expect(try mark(nil)?.seen.first?.number == 2)
        #expect(try mark([])?.seen == [])
    }

    @Test func `speaking alone needs a member with a card, and may carry a word heard`() throws {
        func mark(_ member: PersonID, _ heard: MarkSpokenAlone.Heard?) -> MarkSpokenAlone {
            MarkSpokenAlone(
                member: member, day: Day(number: 20_398), how: .phoneOrVideo, outcome: .unsure, heard: heard)
        }
        let words = try mark(People.alex, .init(step: Step(programme: "touch", number: 1), word: .try_)).decide(view())
        #expect(words.file.count == 2 && words.table.isEmpty)
        #expect(throws: Refusal.notAMember) { try mark(People.kim, nil).decide(view()) }
        #expect(throws: Refusal.notEnrolled) { try mark(People.alex, nil).decide(TherapistView(at: now)) }
        #expect(throws: Refusal.notAMember) {
            try HearAlone(member: People.kim, step: Step(programme: "touch", number: 1), word: .like).decide(view())
        }
        #expect(throws: Refusal.notEnrolled) {
            try HearAlone(member: People.alex, step: Step(programme: "touch", number: 1), word: .like).decide(
                TherapistView(at: now))
        }
    }

    @Test func `a word back goes to one desk, or to both, within its length`() throws {
        let one = try Reply(member: People.alex, text: " Thank you. ", from: now).decide(view())
        #expect(
            one.desks == [DeskChange(member: People.alex, entry: .word(MessageToMember(text: "Thank you.", at: now)))])
        #expect(one.table.isEmpty)
        let both = try Reply(member: nil, text: "Start small.", from: now).decide(view())
        #expect(both.table == [.messageToBoth(MessageToBoth(text: "Start small.", from: now))] && both.desks.isEmpty)
        #expect(throws: Refusal.empty) { try Reply(member: nil, text: " ", from: now).decide(view()) }
        let read = try Reply(member: nil, text: " ", from: now, hasRead: true).decide(view())
        #expect(read.table == [.messageToBoth(MessageToBoth(text: "", from: now, hasRead: true))])
        #expect(throws: Refusal.notAMember) { try Reply(member: People.kim, text: "a", from: now).decide(view()) }
        #expect(throws: Refusal.tooLong(500)) {
            try Reply(member: nil, text: String(repeating: "a", count: 501), from: now).decide(view())
        }
    }

    @Test func `marks of the file are made once`() throws {
        let day = Day(number: 20_398)
        let discussed = FileEntry.discussed(Discussed(assignmentID: .test(1), day: day))
        #expect(try MarkDiscussed(assignmentID: .test(1), day: day).decide(view()).file == [discussed])
        #expect(try MarkDiscussed(assignmentID: .test(1), day: day).decide(view(file: [discussed])).isEmpty)
        #expect(throws: Refusal.empty) { try KeepNote(day: day, text: "").decide(view()) }
        #expect(try KeepNote(day: day, text: "slower").decide(view()).file.count == 1)
        let profile = TherapistProfile(therapistName: "Robin", welcome: "", secretsRule: "", readingDays: "")
        #expect(try PublishProfile(profile: profile).decide(view()).table == [.profile(profile)])
        #expect(try PublishProfile(profile: profile).decide(view([.signed(.profile(profile))])).isEmpty)
    }

    @Test func `reading shreds words that were replaced or went stale, and nothing else`() throws {
        let marks: [FileEntry] = [.spoken(People.alex), .spoken(People.sam)]
        let moved = TableEntry.signed(
            .moved(Moved(step: Step(programme: "touch", number: 1), direction: .opened, from: now)))
        let letters: [Letter] = [
            .note(.hadTo, at: now), .ready(.like, .start, at: now), .said(.tell, at: now),
            .ready(.notYet, .start, at: now),
        ]
        let first = try ShredSpentWords().decide(view(letters: letters, file: marks))
        #expect(first.spentWords == [LetterRef(member: People.alex, number: 2)])
        #expect(first.file == [.statementShredded(StatementShredded(member: People.alex, letter: 2))])
        let used = try ShredSpentWords().decide(view([moved], letters: letters, file: marks))
        #expect(used.spentWords.map(\.number) == [2, 4])
        #expect(throws: Refusal.damaged) { try ShredSpentWords().decide(view([nil], letters: letters)) }
    }

    @Test func `a not yet that takes back what was heard is kept, though its ground is gone`() throws {
        let moved = TableEntry.signed(
            .moved(Moved(step: Step(programme: "touch", number: 1), direction: .opened, from: .at(day: 1))))
        let newest = ReadinessBasis(programme: "touch", lastMove: .test(2), meetings: 0)
        let marks: [FileEntry] = [.spoken(People.alex), .spoken(People.sam)]
        func spent(_ word: Readiness, heardAfter letter: Int64) throws -> [LetterRef] {
            let heard = FileEntry.heard(People.alex, .like, newest, after: letter, at: .at(day: 2))
            let letters = [Letter.ready(word, .start, at: .at(day: 2))]
            return try ShredSpentWords().decide(view([moved], letters: letters, file: marks + [heard])).spentWords
        }
        #expect(try spent(.notYet, heardAfter: 0).isEmpty)
        #expect(try spent(.notYet, heardAfter: 1).count == 1)
        #expect(try spent(.like, heardAfter: 0).count == 1)
    }

    @Test func `a clock that was set back shreds nothing`() throws {
        let letters = [Letter.ready(.like, .start, at: now + .hours(1))]
        let marks: [FileEntry] = [.spoken(People.alex), .spoken(People.sam)]
        #expect(try ShredSpentWords().decide(view(letters: letters, file: marks)).isEmpty)
    }

    @Test func `reading removes shared words of homework that was ended, and of no other`() throws {
        let shared = {
            AnswerShared(author: People.sam, assignmentID: .test($0), prompt: 1, text: "a", from: .at(day: 0))
        }
        let table: [TableEntry] = [
            .signed(.assignment(.talk(1))), .signed(.assignment(.talk(2))), .named(.answer(shared(1))),
            .named(.answer(shared(2))),
            .signed(.ended(Ended(assignmentID: .test(1), from: now))),
            .signed(.ended(Ended(assignmentID: .test(2), from: now + .hours(1)))),
        ]
        let words = try ShredSpentWords().decide(view(table))
        #expect(words.endedShares == [4])
        #expect(words.ownerless == [.shredded(Shredded(number: 4))])
    }
}
