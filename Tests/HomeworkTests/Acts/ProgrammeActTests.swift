import Homework
import Support
import Testing

@Suite struct ProgrammeActTests {
    private let now = Instant.at(day: 3)

    /// A couple that was spoken with and is ready, standing on step 2.
    private func view(
        alex: [Letter?]? = nil, sam: [Letter?]? = nil, table: [TableEntry?] = [], file: [FileEntry] = [],
        spoken: Bool = true
    ) -> TherapistView {
        let moved = Moved(step: Step(programme: "touch", number: 2), direction: .opened, from: .at(day: 0))
        let opened: [TableEntry?] = [.signed(.moved(moved)), .signed(.assignment(.evening(1, step: 2)))]
        let marks: [FileEntry] = spoken ? [.spoken(People.alex), .spoken(People.sam)] : []
        return TherapistView(
            table: opened + table, letters: [People.alex: alex ?? [ready()], People.sam: sam ?? [ready()]],
            file: [.card(People.alex), .card(People.sam)] + marks + [.cautions, .cautionsOfTalk] + file, at: now)
    }

    private func ready(_ word: Readiness = .like) -> Letter {
        .ready(word, ReadinessBasis(programme: "touch", lastMove: .test(2), meetings: 0), at: .at(day: 2))
    }

    private func open(
        _ step: UInt64 = 3, _ change: (inout Assignment) -> Void = { _ in }
    ) -> OpenStep {
        var assignment = Assignment.evening(9, step: step, from: now)
        change(&assignment)
        return OpenStep(assignment: assignment, handouts: Handout.blank)
    }

    @Test func `a step opens with its proof, and ends the one before`() throws {
        let words = try open().decide(view())
        var assignment = Assignment.evening(9, step: 3, from: now)
        assignment.news = News(included: [], goesInside: false)
        let step = Step(programme: "touch", number: 3)
        #expect(
            words.table == [
                .moved(Moved(step: step, direction: .opened, from: now)),
                .ended(Ended(assignmentID: .test(1), from: now)), .assignment(assignment),
            ])
        #expect(words.proof?.step == step && words.proof?.at == now)
        #expect(words.proof?.words.map(\.member) == [People.alex, People.sam])
        #expect(words.proof?.words.map(\.letter) == [1, 1])
        #expect(words.handouts.map(\.assignmentID) == [.test(9)])
    }

    @Test func `what is open already is not opened again`() throws {
        #expect(try open { $0.id = .test(1) }.decide(view(alex: [])).isEmpty)
    }

    @Test(arguments: [Readiness.notYet, .notSure])
    func `not yet and not sure are not ready`(_ word: Readiness) {
        let refused = Refusal.notOpened([.notReady(People.sam)])
        #expect(throws: refused) { try open().decide(view(sam: [ready(word)])) }
        #expect(throws: refused) { try open().decide(view(sam: [ready(), ready(word)])) }
        #expect(throws: Never.self) { try open().decide(view(sam: [ready(word), ready(.try_)])) }
    }

    @Test func `an opening is refused for each reason of its own`() {
        func refused(_ obstacles: OpeningObstacle...) -> Refusal { .notOpened(obstacles) }
        let (alex, sam) = (People.alex, People.sam)
        #expect(throws: refused(.notReady(alex))) { try open().decide(view(alex: [])) }
        #expect(throws: refused(.notUp)) { try open(2).decide(view()) }
        #expect(throws: refused(.notUp)) { try open(1).decide(view()) }
        #expect(throws: Refusal.past) { try open { $0.from = now + .seconds(-1) }.decide(view()) }
        #expect(throws: Refusal.wrongShape) { try open { $0.step = nil }.decide(view()) }
        #expect(throws: Refusal.wrongShape) { try open { $0.shape = .talk }.decide(view()) }
        #expect(throws: refused(.cautionsUnread)) { try open { $0.version = 2 }.decide(view()) }
        #expect(throws: refused(.notReady(alex), .notReady(sam), .notSpokenAlone(alex), .notSpokenAlone(sam))) {
            try open().decide(view(spoken: false))
        }
        let again = FileEntry.card(People.sam, account: 2)
        #expect(throws: refused(.notReady(sam), .notSpokenAlone(sam))) { try open().decide(view(file: [again])) }
        #expect(throws: refused(.resting)) {
            try open().decide(view(table: [.ownerless(.rested(Rested()))]))
        }
    }

    @Test func `nothing opens on ground that is damaged or newer`() {
        #expect(throws: Refusal.damaged) { try open().decide(view(table: [nil])) }
        #expect(throws: Refusal.damaged) { try open().decide(view(alex: [nil, ready()])) }
        let newer = LettersState(Journal([], integrity: .newer))
        let whole = view()
        let folders = whole.folders.map { MemberFolder(member: $0.member, desk: $0.desk, letters: newer) }
        #expect(throws: Refusal.newer) {
            try open().decide(TherapistView(joint: whole.joint, folders: folders, file: whole.file))
        }
    }

    @Test func `R14: time, completion and answers open nothing`() {
        // Everything but words of readiness, and a year.
        let talked = Letter(at: now, account: 1, content: .talked(TalkStatement(assignmentID: .test(1), word: .talked)))
        let letters: [Letter] = [
            talked, .note(.nothing, happened: .yes, there: .atEase, at: now), .said(.tell, at: now),
        ]
        let before = view(alex: letters, sam: letters)
        let later = TherapistView(
            joint: JointView(before.joint.table, at: .at(day: 400)), folders: before.folders, file: before.file)
        #expect(later.joint.present("touch")?.moved.step.number == 2)
        #expect(throws: Refusal.notOpened([.notReady(People.alex), .notReady(People.sam)])) {
            try open(3) { $0.from = .at(day: 400) }.decide(later)
        }
    }

    @Test func `the same again moves nothing and leaves out no less`() throws {
        func again(_ notPart: Set<Limit>, step: UInt64 = 2, number: UInt64 = 9) throws -> TherapistChanges {
            let assignment = Assignment.evening(number, step: step, from: now, notPart: notPart)
            return try GiveAgain(assignment: assignment, handouts: Handout.blank).decide(view(alex: [], sam: []))
        }
        let words = try again(Limit.founding.union([.feet]))
        #expect(!words.table.contains { if case .moved = $0 { true } else { false } })
        #expect(words.table.count == 2 && words.proof == nil)
        #expect(try again(Limit.founding).table.count == 2)
        #expect(try again(Limit.founding, number: 1).isEmpty)
        #expect(throws: Refusal.opensMore) { try again([.genitals, .oral, .anal]) }
        #expect(throws: Refusal.notUp) { try again(Limit.founding, step: 3) }
        #expect(throws: Refusal.notUp) { try again(Limit.founding, step: 1) }
    }

    @Test func `down is free, and opens nothing`() throws {
        func back(_ step: UInt64, _ notPart: Set<Limit> = Limit.founding) throws -> TherapistChanges {
            let assignment = Assignment.evening(9, step: step, from: now, notPart: notPart)
            return try GoBack(assignment: assignment, handouts: Handout.blank).decide(
                view(alex: [], sam: [ready(.notYet)]))
        }
        let step = Step(programme: "touch", number: 1)
        #expect(try back(1).table.first == .moved(Moved(step: step, direction: .back, from: now)))
        #expect(try back(1, Limit.founding.union([.chest])).table.count == 3)
        #expect(throws: Refusal.opensMore) { try back(1, []) }
        #expect(throws: Refusal.notDown) { try back(2) }
        #expect(throws: Refusal.notDown) { try back(3) }
    }

    @Test func `a talk is given without anybody's word, touch never is`() throws {
        let talk = Assignment.talk(5, from: now)
        let words = try Give(assignment: talk, handouts: Handout.blank).decide(view(alex: [], spoken: false))
        #expect(words.table == [.assignment(talk)])
        let there = view(table: [.signed(.assignment(talk))])
        #expect(try Give(assignment: talk, handouts: Handout.blank).decide(there).isEmpty)
        #expect(throws: Refusal.wrongShape) {
            try Give(assignment: .evening(5, from: now), handouts: Handout.blank).decide(view())
        }
        #expect(throws: Refusal.past) { try Give(assignment: .talk(5), handouts: Handout.blank).decide(view()) }
    }

    @Test func `a talk stands at the table with how long it takes, as its text says`() throws {
        let prompt = Prompt(id: 1, asking: .together, spoken: "When?", note: "", cueHelp: "", becomes: .time)
        let script = TalkScript(minutes: 20, rules: [], starters: [], prompts: [prompt], smaller: [], closing: "")
        let handout = Handout(
            language: .english, title: "Talk", why: [], sections: [], phrases: [], limitNames: [:], talk: script,
            people: [.two])
        var talk = Assignment.talk(5, from: now)
        let words = try Give(assignment: talk, handouts: Localized(same: handout)).decide(view())
        talk.talk = TalkAhead(script)
        #expect(words.table == [.assignment(talk)])
        #expect(talk.talk?.minutes == 20 && talk.talk?.asksForTime == true)
    }

    @Test func `homework ends once, at its hour`() throws {
        func end(_ number: UInt64, _ from: Instant, _ table: [TableEntry] = []) throws -> TherapistChanges {
            try EndHomework(assignmentID: .test(number), from: from).decide(view(table: table))
        }
        let ended = Ended(assignmentID: .test(1), from: now)
        #expect(try end(1, now).table == [.ended(ended)])
        #expect(try end(1, now + .days(1), [.signed(.ended(ended))]).isEmpty)
        #expect(throws: Refusal.notSetNow) { try end(8, now) }
        #expect(throws: Refusal.past) { try end(1, .at(day: 2)) }
    }
}
