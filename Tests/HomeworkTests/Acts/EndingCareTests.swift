import Homework
import Support
import Testing

@Suite struct `Ending care` {
    private let now = Instant.at(day: 8)
    private let later = Instant.at(day: 9, hour: 5)
    private let day = Day(number: 20_403)
    private let set: [TableEntry] = [.signed(.assignment(.talk(1))), .signed(.assignment(.evening(2)))]

    private func ended(_ from: Instant) -> TableEntry { .signed(.careEnded(CareEnded(from: from))) }

    private func view(
        _ table: [TableEntry], letters: [PersonID: [Letter?]] = [:], file: [FileEntry] = [], at now: Instant? = nil
    ) -> TherapistView {
        TherapistView(table: set + table, letters: letters, file: file, at: now ?? self.now)
    }

    private func letter(_ words: Letter.Content, at: Instant) -> Letter { Letter(at: at, account: 1, content: words) }

    private func asked(
        _ member: PersonID, at: Instant, _ outcome: AskedAboutErasing.Outcome = .nothingAgainst
    ) -> FileEntry {
        .askedAboutErasing(
            AskedAboutErasing(member: member, at: at, day: day, how: .inTheRoom, outcome: outcome))
    }

    private var bothAsked: [FileEntry] { [asked(People.alex, at: now), asked(People.sam, at: now)] }

    // MARK: Pausing

    @Test func `the therapist pauses the homework for both, as a member would`() throws {
        let words = try RestCouple().decide(view([]))
        #expect(words.ownerless == [.rested(Rested())] && words.table.isEmpty && words.file.isEmpty)
        let rested = TableEntry.ownerless(.rested(Rested()))
        #expect(try RestCouple().decide(view([rested])).isEmpty)
        let lifted = [rested, .signed(.restEnded(RestEnded(from: later)))]
        #expect(try RestCouple().decide(view(lifted)).ownerless == [.rested(Rested())])
    }

    // MARK: Ending

    @Test func `all homework closes at the hour picked, and nothing is seen before`() throws {
        let words = try EndCare(from: later).decide(view([]))
        #expect(words.table == [.careEnded(CareEnded(from: later))])
        let before = JointView(set + [ended(later)], at: later + .seconds(-1))
        #expect(!before.isEnded && before.homework == JointView(set, at: later + .seconds(-1)).homework)
        let after = JointView(set + [ended(later)], at: later)
        #expect(after.isEnded && after.homework.isEmpty)
        // Given before or after the entry, for before or after its hour.
        let more = [ended(later), .signed(.assignment(.talk(3, from: .at(day: 12))))] as [TableEntry]
        #expect(JointView(set + more, at: .at(day: 13)).homework.isEmpty)
    }

    @Test func `the earliest end counts, and an hour that has passed is refused`() throws {
        #expect(throws: Refusal.past) { try EndCare(from: now + .seconds(-1)).decide(view([])) }
        #expect(try EndCare(from: later).decide(view([ended(later)])).isEmpty)
        #expect(try EndCare(from: later + .days(1)).decide(view([ended(later)])).isEmpty)
        #expect(try !EndCare(from: now).decide(view([ended(later)])).isEmpty)
        #expect(view([ended(later), ended(now)]).joint.isEnded)
    }

    @Test func `an end is taken back before its hour, and not after`() throws {
        #expect(view([ended(later)]).later == [Coming(from: later, what: .careEnds)])
        let words = try Withdraw(.careEnd).decide(view([ended(later)]))
        #expect(words.table == [.careEndWithdrawn(CareEndWithdrawn(at: now))])
        let taken = [ended(later)] + words.table.map { TableEntry.signed($0) }
        #expect(!view(taken, at: later).joint.isEnded)
        #expect(view(taken, at: later).joint.homework.count == 2)
        #expect(throws: Refusal.past) { try Withdraw(.careEnd).decide(view([ended(now)])) }
        #expect(try Withdraw(.careEnd).decide(view([])).isEmpty)
        // An entry that claims to have taken back what had come by then does nothing.
        let late = [ended(now), .signed(.careEndWithdrawn(CareEndWithdrawn(at: now)))] as [TableEntry]
        #expect(view(late).joint.isEnded)
        // And care can be ended again after a taking back.
        #expect(view(taken + [ended(later)], at: later).joint.isEnded)
    }

    @Test(arguments: [true, false])
    func `once care has ended no act gives anything, and L1's least of all`(hasEnded: Bool) throws {
        let end = hasEnded ? now : later
        let start = hasEnded ? now : later
        let file: [FileEntry] =
            [.cautions, .cautionsOfTalk] + Self.ready.flatMap { [.card($0), .spoken($0)] }
        func view(_ entries: [TableEntry]) -> TherapistView { self.view(entries, file: file) }
        let moved = Moved(step: Step(programme: "touch", number: 1), direction: .opened, from: .at(day: 0))
        let opened: [TableEntry] = [.signed(.moved(moved))]
        let acts: [any TherapistAct] = [
            Give(assignment: .talk(9, from: start), handouts: Handout.blank),
            GiveAgain(assignment: .evening(9, from: start), handouts: Handout.blank),
            GoBack(assignment: .evening(9, step: 0, from: start), handouts: Handout.blank),
            OpenStep(assignment: .evening(9, step: 2, from: start), handouts: Handout.blank),
        ]
        for act in acts {
            #expect(throws: Refusal.careEnded, "\(type(of: act))") { try act.decide(view(opened + [ended(end)])) }
            // Without the end none of them is refused for it.
            var refusal: Refusal?
            do throws(Refusal) { _ = try act.decide(view(opened)) } catch { refusal = error }
            #expect(refusal != .careEnded)
        }
        #expect(try !acts[0].decide(view(opened)).isEmpty)
    }

    private static let ready = [People.alex, People.sam]

    @Test func `what comes before the end may still be given`() throws {
        let give = Give(assignment: .talk(9, from: now), handouts: Handout.blank)
        #expect(try !give.decide(view([ended(later)], file: [.cautionsOfTalk])).isEmpty)
    }

    @Test func `members write letters after the end, and share nothing`() throws {
        let joint = JointView(set + [ended(now)], at: now)
        let letters: [Letter.Content] = [
            .said(Said(wish: .tell, text: "I am afraid.")), .erasureWish(ErasureWish(text: nil)),
            .rest(QuietRest(text: nil)), .talked(TalkStatement(assignmentID: .test(1), word: .part)),
        ]
        for words in letters {
            #expect(try SendLetter(words).decide(joint, as: People.sam).letters.count == 1)
        }
        let mine = PartnerView(People.sam, table: set + [ended(now)], at: now)
        #expect(throws: Refusal.careEnded) { try ShareWhy(text: "To be near.").decide(mine) }
        let before = PartnerView(People.sam, table: set + [ended(later)], at: now)
        #expect(try ShareWhy(text: "To be near.").decide(before).named.count == 1)
    }

    @Test func `what arrives after the end is an alert, whatever it says, and what came before is none`() {
        let sent: [Letter?] = [
            letter(.talked(TalkStatement(assignmentID: .test(1), word: .talked)), at: now + .seconds(-1)),
            letter(.talked(TalkStatement(assignmentID: .test(1), word: .talked)), at: now),
            letter(.began(Began()), at: now), letter(.called(CalledWish(name: "Lex")), at: now),
            letter(.said(Said(wish: .helpMeSay, text: "Help.")), at: now),
            letter(.called(CalledWish(name: "")), at: now),
        ]
        let view = view([ended(now)], letters: [People.sam: sent], at: now + .hours(1))
        #expect(view.flags.map(\.cause).filter { $0 == .writtenAfterEnd }.count == 2)
        #expect(view.flags.map(\.cause).contains(.helpMeSay))
        #expect(view.hasArrivedAfterEnd)
        let before = self.view([ended(later)], letters: [People.sam: sent], at: now)
        #expect(!before.flags.map(\.cause).contains(.writtenAfterEnd) && !before.hasArrivedAfterEnd)
        let handled = [2, 4, 5].map { (number: Int64) -> FileEntry in
            .flagHandled(FlagHandled(member: People.sam, letter: number, day: day, text: nil))
        }
        let after = self.view([ended(now)], letters: [People.sam: sent], file: handled, at: now + .hours(1))
        #expect(!after.hasArrivedAfterEnd)
    }

    // MARK: Archiving and erasing

    @Test func `only a couple whose care has ended is archived`() throws {
        #expect(throws: Refusal.careNotEnded) { try Archive(day: day).decide(view([])) }
        #expect(throws: Refusal.careNotEnded) { try Archive(day: day).decide(view([ended(later)])) }
        #expect(try Archive(day: day).decide(view([ended(now)])).file == [.archived(Archived(day: day))])
        let archived = view([ended(now)], file: [.archived(Archived(day: day))])
        #expect(archived.file.isArchived)
        #expect(try Archive(day: day).decide(archived).isEmpty)
        #expect(try Unarchive(day: day).decide(archived).file == [.unarchived(Unarchived(day: day))])
        #expect(try Unarchive(day: day).decide(view([ended(now)])).isEmpty)
    }

    @Test func `erasing waits for the end, for every alert, and for each asked alone`() throws {
        let after = now + .hours(1)
        func gaps(
            _ table: [TableEntry], _ letters: [PersonID: [Letter?]] = [:], _ file: [FileEntry] = []
        ) -> [Refusal] {
            view(table, letters: letters, file: file, at: after).gapsBeforeErasing
        }
        #expect(gaps([], [:], bothAsked) == [.careNotEnded])
        #expect(gaps([ended(now)]) == [.notAskedAboutErasing([People.alex, People.sam])])
        #expect(gaps([ended(now)], [:], [asked(People.alex, at: now)]) == [.notAskedAboutErasing([People.sam])])
        #expect(gaps([ended(now)], [:], bothAsked) == [])
        // Asked before the end, or with something against it, is not asked.
        let early = [asked(People.alex, at: now + .seconds(-1)), asked(People.sam, at: now)]
        #expect(gaps([ended(now)], [:], early) == [.notAskedAboutErasing([People.alex])])
        let against = bothAsked + [asked(People.sam, at: after, .somethingAgainst)]
        #expect(gaps([ended(now)], [:], against) == [.notAskedAboutErasing([People.sam])])
        // The wish itself holds nothing up; any other alert does.
        let wish = [People.sam: [letter(.erasureWish(ErasureWish(text: nil)), at: now)] as [Letter?]]
        #expect(gaps([ended(now)], wish, bothAsked) == [])
        let asks = [People.sam: [letter(.said(Said(wish: .helpMeSay, text: "Help.")), at: .at(day: 1))] as [Letter?]]
        #expect(gaps([ended(now)], asks, bothAsked) == [.alertBeforeErasing])
        #expect(throws: Refusal.alertBeforeErasing) {
            try EraseCouple().decide(view([ended(now)], letters: asks, file: bothAsked, at: after))
        }
    }

    @Test func `after an urgent letter each is asked again, once it was dealt with`() {
        let note = EveningNote(
            assignmentID: .test(2), place: nil, happened: .interrupted, there: nil, mind: nil,
            concerns: [.stopNotHeard],
            line: nil)
        let letters = [People.sam: [letter(.note(note), at: now + .minutes(5))] as [Letter?]]
        let handled = FileEntry.flagHandled(FlagHandled(member: People.sam, letter: 1, day: day, text: nil))
        let after = now + .hours(1)
        let view = view([ended(now)], letters: letters, file: bothAsked + [handled], at: after)
        #expect(view.gapsBeforeErasing == [.notAskedAboutErasing([People.alex, People.sam])])
        let again = bothAsked + [handled, asked(People.alex, at: after), asked(People.sam, at: after)]
        #expect(self.view([ended(now)], letters: letters, file: again, at: after).gapsBeforeErasing == [])
    }

    @Test func `nothing is erased that cannot be read`() {
        let journal = Journal<Letter>([], integrity: .damaged)
        let folders = [People.alex, People.sam].map {
            MemberFolder(member: $0, desk: DeskState(), letters: LettersState(journal))
        }
        let whole = view([ended(now)], file: bothAsked)
        let damaged = TherapistView(joint: whole.joint, folders: folders, file: whole.file)
        #expect(damaged.gapsBeforeErasing == [.damaged])
    }

    @Test func `asking is recorded of a member after the end alone`() throws {
        let act = AskAboutErasing(member: People.kim, day: day, how: .inTheRoom, outcome: .nothingAgainst)
        #expect(throws: Refusal.notAMember) { try act.decide(view([ended(now)])) }
        let sam = AskAboutErasing(member: People.sam, day: day, how: .phoneOrVideo, outcome: .somethingAgainst)
        #expect(throws: Refusal.careNotEnded) { try sam.decide(view([])) }
        let file = try sam.decide(view([ended(now)])).file
        #expect(
            file == [
                .askedAboutErasing(
                    AskedAboutErasing(
                        member: People.sam, at: now, day: day, how: .phoneOrVideo, outcome: .somethingAgainst))
            ])
    }
}
