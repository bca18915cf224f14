import Homework
import Support
import Testing

/// What was written after a backup is lost with a restore. So nothing that needs a willing person rests on what is left.
@Suite struct `After a restore from a backup` {
    private let backedUp = Instant.at(day: 5)
    private let restored = Instant.at(day: 6)

    /// One couple: what the backup brought back, and what was written since.
    private struct House {
        var table: [TableEntry] = []
        var alex: [Letter] = []
        var sam: [Letter] = []
        var desk: [DeskEntry] = []
        var file: [FileEntry] = []
    }

    private func mark(_ count: Int) -> RestoreMark {
        RestoreMark(after: Int64(count), backedUp: backedUp, restored: restored)
    }

    private func journal<Entry>(_ before: [Entry], _ after: [Entry], isRestored: Bool) -> Journal<Entry> {
        Journal(of: before + after, restored: isRestored ? mark(before.count) : nil)
    }

    private func view(
        _ before: House, _ after: House = House(), isRestored: Bool = true, at now: Instant = .at(day: 6, hour: 1)
    ) -> TherapistView {
        let seats = [TableEntry.signed(.seats(People.seats()))]
        let alex = journal(before.alex, after.alex, isRestored: isRestored)
        let sam = journal(before.sam, after.sam, isRestored: isRestored)
        return TherapistView(
            joint: JointView(
                TableState(journal(seats + before.table, after.table, isRestored: isRestored)), at: now),
            folders: [
                MemberFolder(
                    member: People.alex, desk: DeskState(journal(before.desk, after.desk, isRestored: isRestored)),
                    letters: LettersState(alex)),
                MemberFolder(
                    member: People.sam, desk: DeskState(journal([], [], isRestored: isRestored)),
                    letters: LettersState(sam)),
            ],
            file: FileState(journal(before.file, after.file, isRestored: isRestored)))
    }

    private let confirmed: [FileEntry] = [
        .card(People.alex), .card(People.sam), .spoken(People.alex), .spoken(People.sam),
    ]
    private let like = Letter.ready(.like, .start, at: .at(day: 4))
    private let talk = TableEntry.signed(.assignment(.talk(1)))

    private func shared(_ text: String) -> TableEntry {
        .named(
            .answer(
                AnswerShared(author: People.alex, assignmentID: .test(1), prompt: 1, text: text, from: .at(day: 1))))
    }

    @Test func `every readiness is void, and only a talk alone and a new word open a step again`() {
        let before = House(alex: [like], sam: [like], file: confirmed)
        func obstacles(_ view: TherapistView) -> [OpeningObstacle] {
            view.obstacles(to: Step(programme: "touch", number: 1), of: "touch", version: 1, from: .at(day: 7)).filter {
                $0 != .cautionsUnread
            }
        }
        #expect(obstacles(view(before, isRestored: false)).isEmpty)
        #expect(
            obstacles(view(before)) == [
                .notReady(People.alex), .notReady(People.sam), .notSpokenAlone(People.alex),
                .notSpokenAlone(People.sam), .resting,
            ])
        // The talk alone does not bring back the earlier words.
        let spoken = House(
            table: [.signed(.restEnded(RestEnded(from: .at(day: 6))))],
            file: [.spoken(People.alex, seen: [People.alex: 1]), .spoken(People.sam, seen: [People.sam: 1])])
        var file = spoken
        file.file = [
            .spoken(People.alex, after: 1, at: .at(day: 6)), .spoken(People.sam, after: 1, at: .at(day: 6)),
        ]
        #expect(obstacles(view(before, file)) == [.notReady(People.alex), .notReady(People.sam)])
        let again = Letter.ready(.like, .start, at: .at(day: 6))
        file.alex = [again]
        file.sam = [again]
        #expect(obstacles(view(before, file)).isEmpty)
    }

    @Test func `all homework pauses, and only after talks alone the therapist ends the pause`() throws {
        let before = House(table: [talk], file: confirmed)
        #expect(!view(before, isRestored: false).joint.isResting)
        #expect(view(before).joint.isResting)
        let end = EndRest(from: .at(day: 7))
        #expect(throws: Refusal.notSpokenAlone([People.alex, People.sam])) { try end.decide(view(before)) }
        let spoken = House(file: [.spoken(People.alex, at: .at(day: 6)), .spoken(People.sam, at: .at(day: 6))])
        #expect(try !end.decide(view(before, spoken)).isEmpty)
        #expect(view(before, spoken).restoredFrom == backedUp)
        let ended = House(table: [.signed(.restEnded(RestEnded(from: .at(day: 6))))], file: spoken.file)
        #expect(view(before, ended).restoredFrom == nil)
        #expect(!view(before, ended).joint.isResting)
    }

    @Test func `shared answers go out of sight, and only their author has them until they are shared again`() {
        let before = House(table: [talk, shared("the sea")], file: confirmed)
        #expect(view(before, isRestored: false).joint.table.answers.count == 1)
        let table = view(before).joint.table
        #expect(table.answers.isEmpty)
        let joint = view(before).joint
        func jotting(_ person: PersonID) -> Jotting? {
            PartnerView(me: person, joint: joint, desk: DeskState(), drawer: DrawerState(Journal()))
                .jotting(PromptRef(assignmentID: .test(1), prompt: 1))
        }
        #expect(jotting(People.alex) == Jotting(text: "the sea", goes: .onlyMe))
        #expect(jotting(People.sam) == nil)
        let again = view(before, House(table: [shared("the sea, still")])).joint.table
        #expect(again.answers.values.map(\.text) == ["the sea, still"])
        #expect(again.laidAside.isEmpty)
    }

    @Test func `lines of our why and sentences go, and their bytes with the therapist's next reading`() throws {
        let why = TableEntry.named(.why(WhyShared(author: People.alex, text: "to laugh")))
        let sentence = TableEntry.named(.sentence(SentenceShared(author: People.sam, text: "slowly")))
        let before = House(table: [why, sentence], file: confirmed)
        let joint = view(before).joint
        #expect(joint.ourWhy.isEmpty && joint.sentences.isEmpty)
        let shredding = try ShredSpentWords().decide(view(before))
        #expect(shredding.endedShares == [2, 3])
        let shredded = House(table: [2, 3].map { .ownerless(.shredded(Shredded(number: $0))) })
        #expect(try ShredSpentWords().decide(view(before, shredded)).endedShares.isEmpty)
    }

    @Test func `marks of a list and a yes that others may take part do not count any more`() {
        var mark = MarkedList(assignmentID: .test(1), marks: [ItemMark(item: 1, liking: .yes, mayShow: true)])
        let marked = Letter(at: .at(day: 4), account: 1, content: .marked(mark))
        let yes = Letter(
            at: .at(day: 4), account: 1, content: .joining(JoiningStatement(assignmentID: .test(1), word: .yes)))
        let released = TableEntry.signed(
            .matchesReleased(MatchesReleased(assignmentID: .test(1), items: [1], from: .at(day: 1))))
        let before = House(table: [released], alex: [marked, yes], sam: [marked], file: confirmed)
        let was = view(before, isRestored: false)
        #expect(was.matches(.test(1)) == [1] && was.joint.matches(.test(1)) == [1])
        #expect(was.joining(People.alex, .test(1))?.word == .yes)
        let now = view(before)
        #expect(now.matches(.test(1)).isEmpty && now.joint.matches(.test(1)).isEmpty)
        #expect(now.joining(People.alex, .test(1)) == nil)
        mark.assignmentID = .test(1)
        let again = Letter(at: .at(day: 6), account: 1, content: .marked(mark))
        #expect(view(before, House(alex: [again], sam: [again])).matches(.test(1)) == [1])
    }

    @Test func `a practice rests at every place until it is set anew`() throws {
        var assignment = Assignment.talk(5)
        let settings = PracticeSettings(
            rule: PracticeRule(asks: .pain, easy: 2, easyTimes: 2, stopAt: 7), minutes: 10, perWeek: 3, sizes: [],
            places: 3, opened: 2)
        (assignment.shape, assignment.practice) = (.practice, settings)
        let before = House(desk: [.therapist(.assignment(assignment))], file: confirmed)
        func practice(_ view: TherapistView) -> PracticeState? { view.folder(People.alex)?.desk.practices.first }
        #expect(practice(view(before, isRestored: false))?.top == 1)
        #expect(practice(view(before))?.top == 0)
        let set = House(desk: [
            .therapist(.practiceSet(PracticeSet(assignmentID: .test(5), settings: settings, at: .at(day: 6))))
        ])
        #expect(practice(view(before, set))?.top == 1)
    }

    @Test func `protecting words hold on, and alerts stay`() {
        let limit = TableEntry.ownerless(.limitAdded(LimitAdded(limit: .neck)))
        let serious = Letter.note(.stopNotHeard, at: .at(day: 4))
        let now = view(House(table: [limit], alex: [serious], file: confirmed))
        #expect(now.joint.limits == [.neck])
        #expect(now.flags.map(\.cause) == [.stopNotHeard])
    }

    @Test func `a talk alone before the restore is no longer enough, and the page can say why`() {
        let day = Day(number: 20_400)
        #expect(view(House(file: confirmed)).spokenGap(People.alex, on: day) == .restored)
        #expect(view(House(file: confirmed)).toSpeakWith == [People.alex, People.sam])
        #expect(view(House(file: confirmed), isRestored: false).toSpeakWith.isEmpty)
    }

    @Test func `members are told while the homework pauses, and for fourteen days`() {
        let before = House(file: confirmed)
        func told(_ day: Int64, ended: Bool) -> Instant? {
            let end = TableEntry.signed(.restEnded(RestEnded(from: .at(day: 7))))
            return view(before, House(table: ended ? [end] : []), at: .at(day: day)).joint.restoredFrom
        }
        #expect(told(6, ended: false) == backedUp)
        #expect(told(60, ended: false) == backedUp)
        #expect(told(19, ended: true) == backedUp)
        #expect(told(20, ended: true) == nil)
        #expect(view(before, isRestored: false).joint.restoredFrom == nil)
    }

    @Test func `a second restore counts from the newer mark`() {
        let before = House(
            alex: [like, like], sam: [like], file: confirmed + [.spoken(People.alex), .spoken(People.sam)])
        #expect(view(before).toSpeakWith == [People.alex, People.sam])
    }
}
