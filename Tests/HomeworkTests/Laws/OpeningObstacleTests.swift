import Homework
import Support
import Testing

/// Law L1, one condition at a time: what the page lists is what the act refuses with.
@Suite struct OpeningObstacleTests {
    private let now = Instant.at(day: 3)
    private let step = Step(programme: "touch", number: 1)
    private let alex = People.alex, sam = People.sam

    private func view(
        _ table: [TableEntry?] = [], alex more: [Letter?] = [], file: [FileEntry] = [], members: Int = 2
    ) -> TherapistView {
        let marks: [FileEntry] = [.card(alex), .card(sam), .spoken(alex), .spoken(sam), .cautions]
        let like = Letter.ready(.like, .start, at: .at(day: 1))
        return TherapistView(
            table: table, letters: [alex: [like] + more, sam: [like]], file: marks + file, members: members, at: now)
    }

    /// What the page lists; the act is asked too, and has to say the same.
    private func obstacles(_ view: TherapistView, from: Instant? = nil) -> [OpeningObstacle] {
        let listed = view.obstacles(to: step, of: "touch", version: 1, from: from ?? now)
        let act = OpenStep(assignment: .evening(9, step: 1, from: from ?? now), handouts: Handout.blank)
        do throws(Refusal) {
            _ = try act.decide(view)
            #expect(listed.isEmpty)
        } catch .notOpened(let refused) {
            #expect(listed == refused)
        } catch {
            #expect(error == .damaged && listed.contains(.unreadable))
        }
        return listed
    }

    @Test func `L1: with everything in place nothing stands against it`() { #expect(obstacles(view()).isEmpty) }

    @Test(arguments: [EveningNote.Concern.furtherThanAgreed, .stopNotHeard, .hadTo, .farAway])
    func `L1: an urgent alert stands against it until it is dealt with and each was spoken with since`(
        _ concern: EveningNote.Concern
    ) {
        let alert = Letter.note(concern, at: .at(day: 2))
        let like = Letter.ready(.like, .start, at: .at(day: 2))
        let waiting: [OpeningObstacle] = [.notReady(alex), .notReady(sam), .notSpokenAlone(alex), .notSpokenAlone(sam)]
        #expect(obstacles(view(alex: [alert])) == waiting + [.alertOpen])
        let handled = FileEntry.flagHandled(FlagHandled(member: alex, letter: 2, day: Day(number: 20_395), text: nil))
        #expect(obstacles(view(alex: [alert], file: [handled])) == waiting)
        let seen = [alex: Int64(2), sam: Int64(1)]
        let talks: [FileEntry] = [.spoken(alex, seen: seen), .spoken(sam, seen: seen)]
        let heard = [alex, sam].map { FileEntry.heard($0, .like, after: seen[$0] ?? 0, at: .at(day: 3)) }
        #expect(obstacles(view(alex: [alert, like], file: talks + heard)) == [.alertOpen])
        #expect(obstacles(view(alex: [alert, like], file: talks + heard + [handled])).isEmpty)
        // A later, calmer note removes nothing.
        let calm = Letter.note(.nothing, there: .atEase, at: .at(day: 3))
        #expect(obstacles(view(alex: [alert, like, calm], file: talks + heard)) == [.alertOpen])
    }

    @Test func `L1: an alert for before the meeting, or a quiet rest, is shown and closes nothing`() {
        let letters: [Letter] = [
            .note(.itHurt, at: .at(day: 2)), .said(.ratherNot, at: .at(day: 2)),
            Letter(at: .at(day: 2), account: 1, content: .rest(QuietRest(text: nil))),
        ]
        let view = view(alex: letters)
        #expect(view.flags.count == 3 && view.flags.allSatisfy { $0.level == .amber })
        #expect(obstacles(view).isEmpty)
    }

    @Test func `L1: an open rest stands against it until its end has come`() {
        let rest = TableEntry.ownerless(.rested(Rested()))
        #expect(obstacles(view([rest])) == [.resting])
        let ends = { TableEntry.signed(.restEnded(RestEnded(from: $0))) }
        // It still rests now, though it will be over when both find the step.
        #expect(obstacles(view([rest, ends(.at(day: 4))]), from: .at(day: 5)) == [.resting])
        #expect(obstacles(view([rest, ends(now)])).isEmpty)
        #expect(obstacles(view([rest, ends(now), rest])) == [.resting])
    }

    @Test func `L1: nobody at the table, and journals that cannot be read, stand against it`() {
        let empty = TherapistView(
            joint: JointView(TableState(Journal()), at: now), folders: [], file: FileState(Journal(of: [.cautions])))
        #expect(obstacles(empty) == [.nobodySeated])
        #expect(obstacles(view([nil])) == [.unreadable])
    }

    @Test func `a step back and the same again ask neither for words nor for calm`() throws {
        let moved = Moved(step: Step(programme: "touch", number: 2), direction: .opened, from: .at(day: 0))
        let table: [TableEntry] = [
            .signed(.moved(moved)), .signed(.assignment(.evening(1, step: 1))),
            .signed(.assignment(.evening(2, step: 2))),
            .ownerless(.rested(Rested())),
        ]
        let view = view(table, alex: [.note(.hadTo, at: .at(day: 2))])
        let back = Assignment.evening(9, step: 1, from: now), again = Assignment.evening(9, step: 2, from: now)
        #expect(try !GoBack(assignment: back, handouts: Handout.blank).decide(view).isEmpty)
        #expect(try !GiveAgain(assignment: again, handouts: Handout.blank).decide(view).isEmpty)
    }
}
