import Homework
import Support
import Testing

/// Homework for several that includes what one of them does alone.
@Suite struct JoiningTests {
    private static let practice = AssignmentID.test(8)
    private let now = Instant.at(day: 3)

    private var evening: Assignment { .evening(9, from: .at(day: 4)) }

    private func handouts(_ includes: [String] = ["trainers"]) -> Localized<Handout> {
        Localized(
            same: Handout(
                language: .english, title: "Beside you", why: [], sections: [], phrases: [], limitNames: [:], talk: nil,
                people: [.two], includes: includes))
    }

    private func said(_ word: JoiningStatement.Joining, account: UInt64 = 1) -> Letter {
        Letter(
            at: .at(day: 2), account: account,
            content: .joining(JoiningStatement(assignmentID: Self.practice, word: word)))
    }

    private var practising: DeskEntry { practising("trainers") }

    private func practising(_ key: String) -> DeskEntry {
        var assignment = Assignment.talk(8)
        (assignment.shape, assignment.exercise) = (.practice, key)
        assignment.practice = PracticeSettings()
        return .therapist(.assignment(assignment))
    }

    private func view(_ letters: [Letter], practice: String = "trainers") -> TherapistView {
        let read = CautionsRead(
            exercise: "touch", version: 1, day: Day(number: 20_398), override: nil, answer: .noneApplies)
        let file = [People.alex, People.sam].flatMap { member -> [FileEntry] in
            [.card(member), .spoken(member), .heard(member, .like, at: .at(day: 1))]
        }
        return TherapistView(
            letters: [People.alex: letters], desks: [People.alex: [practising(practice)]],
            file: file + [.cautionsRead(read)], at: now)
    }

    private func open(_ letters: [Letter], practice: String = "trainers") throws(Refusal) -> TherapistChanges {
        try OpenStep(assignment: evening, handouts: handouts()).decide(view(letters, practice: practice))
    }

    @Test func `it is given only while the last private word of the one who practises is yes`() throws {
        #expect(throws: Refusal.notAgreedAlone) { try open([]) }
        #expect(throws: Refusal.notAgreedAlone) { try open([said(.notNow)]) }
        #expect(throws: Refusal.notAgreedAlone) { try open([said(.yes), said(.notNow)]) }
        #expect(try !open([said(.yes)]).isEmpty)
        #expect(try !open([said(.notNow), said(.yes)]).isEmpty)
    }

    @Test func `a yes ends with its practice, and where two practise both have to say it`() throws {
        let ended = DeskEntry.therapist(.ended(Ended(assignmentID: Self.practice, from: .at(day: 2))))
        let before = view([said(.yes)])
        func both(alex: [DeskEntry] = [], sam: [DeskEntry] = [], of letters: [PersonID: [Letter]]) -> TherapistView {
            TherapistView(
                joint: before.joint,
                folders: [(People.alex, alex), (People.sam, sam)].map { member, desk in
                    MemberFolder(
                        member: member, desk: DeskState(Journal(of: desk)),
                        letters: LettersState(Journal(of: letters[member] ?? [])))
                }, file: before.file)
        }
        let open = OpenStep(assignment: evening, handouts: handouts())
        let yes = [said(.yes)]
        #expect(throws: Refusal.notAgreedAlone) {
            try open.decide(both(alex: [practising, ended], of: [People.alex: yes]))
        }
        #expect(throws: Refusal.notAgreedAlone) {
            try open.decide(both(alex: [practising], sam: [practising], of: [People.alex: yes]))
        }
        #expect(
            try !open.decide(both(alex: [practising], sam: [practising], of: [People.alex: yes, People.sam: yes]))
                .isEmpty)
    }

    @Test func `a yes about another practice, or from an earlier account, is none`() {
        #expect(throws: Refusal.notAgreedAlone) { try open([said(.yes)], practice: "letting-go") }
        #expect(throws: Refusal.notAgreedAlone) { try open([said(.yes, account: 0)]) }
    }

    @Test func `homework that includes no practice asks for no such yes`() throws {
        let given = OpenStep(assignment: evening, handouts: handouts([]))
        #expect(try !given.decide(view([])).isEmpty)
    }

    @Test func `given again, it asks for the yes once more`() throws {
        let opened = try open([said(.yes)])
        var table = opened.table.map { TableEntry.signed($0) }
        table.append(.signed(.ended(Ended(assignmentID: .test(9), from: .at(day: 4, hour: 1)))))
        let later = Instant.at(day: 5)
        var again = evening
        (again.id, again.from) = (.test(10), later)
        func view(_ letters: [Letter]) -> TherapistView {
            let before = self.view(letters)
            return TherapistView(joint: JointView(table, at: later), folders: before.folders, file: before.file)
        }
        let act = GiveAgain(assignment: again, handouts: handouts())
        #expect(throws: Refusal.notAgreedAlone) { try act.decide(view([said(.yes), said(.notNow)])) }
        #expect(try !act.decide(view([said(.yes)])).isEmpty)
    }

    @Test func `the word is a letter and nothing else, whichever it is`() throws {
        for word in JoiningStatement.Joining.allCases {
            let content = Letter.Content.joining(JoiningStatement(assignmentID: Self.practice, word: word))
            let changes = try SendLetter(content).decide(JointView([], at: now), as: People.alex)
            #expect(changes.letters == [content] && changes.table.isEmpty && changes.desk.isEmpty)
            #expect(content.causes.isEmpty)
        }
    }
}
