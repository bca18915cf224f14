import Casework
import Homework
import Pages
import Sealing
import Testing

@testable import Site

extension House {
    /// The therapist's case, opened afresh through a session of its own: it stays open however far the clock moved.
    func file() async throws -> TherapistWorkspace { try #require(try await desk().open(couple)) }

    /// Acts of the therapist's, outside any page.
    func robin(does acts: any TherapistAct...) async throws {
        _ = try await file().perform(acts, form: nil, at: now, random: random)
    }

    /// What the therapist sees.
    func robinSees() async throws -> TherapistView { try await file().view(at: now) }

    /// Everything one member has written to the therapist, oldest first.
    func letters(of person: Enrolled) async throws -> [Letter.Content] {
        try await robinSees().letters(person.person).map(\.letter.content)
    }

    /// What both see.
    func table() async throws -> JointView { try await robinSees().joint }

    /// Gives the first conversation, or another talk of the library.
    @discardableResult func giveTalk(_ key: String = "first-talk", number: UInt64 = 900) async throws -> AssignmentID {
        let exercise = try #require(ExerciseKey(key).flatMap(library.exercise))
        var assignment = try assignment(exercise, number: number)
        assignment.shape = .talk
        try await readCautions(exercise)
        try await robin(does: Give(assignment: assignment, handouts: library.handouts(exercise, seats: members.count)))
        return assignment.id
    }

    /// Gives a list to mark. It asks for a talk with each alone, as touch homework does.
    @discardableResult func giveList(
        _ key: String = "what-we-might-like", number: UInt64 = 906
    ) async throws -> AssignmentID {
        let exercise = try #require(ExerciseKey(key).flatMap(library.exercise))
        var assignment = try assignment(exercise, number: number)
        assignment.shape = .list
        let today = LocalClock("Europe/Madrid").day(of: now)
        for member in members {
            try await robin(
                does: MarkSpokenAlone(
                    member: member.person, day: today, how: .inTheRoom, outcome: .nothingAgainst, heard: nil))
        }
        try await readCautions(exercise)
        try await robin(does: Give(assignment: assignment, handouts: library.handouts(exercise, seats: members.count)))
        return assignment.id
    }

    /// Opens a step of Sensate Focus after speaking with each alone, as law L1 asks.
    ///
    /// - Parameter inside: what going inside means, at a step that asks.
    @discardableResult func openEvenings(
        step: UInt8 = 1, number: UInt64 = 901, asksAboutNext: Bool = true, inside: Penetration = .none
    ) async throws -> AssignmentID {
        let key = "sensate-focus"
        let programme = try #require(ExerciseKey(key).flatMap(library.programme))
        let exercise = try #require(
            programme.steps.first { $0.number == step }.flatMap { library.exercise($0.exercise) })
        var assignment = try assignment(exercise, number: number)
        assignment.shape = .evening
        assignment.step = Step(programme: key, number: UInt64(step))
        assignment.settings = exercise.asksPenetration ? exercise.settings?.meaning(inside) : exercise.settings
        if asksAboutNext, let next = programme.steps.first(where: { $0.number > step }),
            let named = library.exercise(next.exercise)
        {
            assignment.asksAboutNext = true
            assignment.asksAbout = AskedStep(
                number: UInt64(next.number), titles: Language.allCases.map { named.text[$0].title }, sentence: nil)
        }
        assignment.firstArranger = members[0].person
        let today = LocalClock("Europe/Madrid").day(of: now)
        for member in members {
            let heard = MarkSpokenAlone.Heard(step: Step(programme: key, number: UInt64(step)), word: .like)
            try await robin(
                does: MarkSpokenAlone(
                    member: member.person, day: today, how: .inTheRoom, outcome: .nothingAgainst, heard: heard))
        }
        try await readCautions(exercise)
        let handouts = library.handouts(exercise, settings: assignment.settings, seats: members.count)
        try await robin(does: OpenStep(assignment: assignment, handouts: handouts))
        return assignment.id
    }

    /// Gives the practice with sizes to one member alone, after speaking with that member.
    ///
    /// - Parameter number: of the assignment; that of `StandingHouse.practice` where a test does not say.
    @discardableResult func givePractice(
        _ key: String = "trainers", to person: Enrolled, number: UInt64 = 902, sizes: [PracticeSize] = .set,
        opened: UInt64? = nil
    ) async throws -> AssignmentID {
        let exercise = try #require(ExerciseKey(key).flatMap(library.exercise))
        let plan = try #require(exercise.practice)
        let steps = exercise.text[.english].practice?.steps.count ?? 0
        let places = plan.places == .sizes ? sizes.count : max(1, steps)
        var assignment = try assignment(exercise, number: number)
        assignment.shape = .practice
        assignment.practice = PracticeSettings(
            rule: plan.rule, minutes: UInt64(plan.minutes), perWeek: UInt64(plan.perWeek),
            sizes: plan.places == .sizes ? sizes : [], places: UInt64(places), opened: opened ?? UInt64(places))
        let today = LocalClock("Europe/Madrid").day(of: now)
        try await robin(
            does: MarkSpokenAlone(
                member: person.person, day: today, how: .inTheRoom, outcome: .nothingAgainst, heard: nil))
        try await readCautions(exercise, of: person.person)
        let handouts = library.handouts(exercise, practice: assignment.practice, seats: 1)
        try await robin(
            does: GivePractice(member: person.person, assignment: assignment, handouts: handouts))
        return assignment.id
    }

    /// Somebody does a practice alone, and says in private that others may have a part in it.
    func agreesToCompany(_ person: Enrolled, _ word: JoiningStatement.Joining = .yes) async throws {
        let practice = try await givePractice(to: person)
        _ = try await own(of: person).sharedWorkspace.perform(
            SendLetter(.joining(JoiningStatement(assignmentID: practice, word: word))), form: nil, at: now,
            random: random)
    }

    /// None of the cautions applies, each was asked alone, and a clinician looked where that is asked for.
    func readCautions(_ exercise: Exercise, of member: PersonID? = nil) async throws {
        let today = LocalClock("Europe/Madrid").day(of: now)
        try await robin(
            does: ReadCautions(
                exercise: exercise.key.text, version: UInt64(exercise.edition.version), day: today,
                answer: .noneApplies, member: member,
                check: exercise.needsCheck ? ClinicianCheck(day: today, by: "gynaecologist") : nil))
    }

    private func assignment(_ exercise: Exercise, number: UInt64) throws -> Assignment {
        var assignment = Assignment()
        assignment.id = AssignmentID(high: 0x7E57, low: number)
        assignment.exercise = exercise.key.text
        assignment.version = UInt64(exercise.edition.version)
        assignment.titles = Language.allCases.map { exercise.text[$0].title }
        assignment.why = exercise.text[.english].why.joined(separator: " ")
        assignment.from = now
        return assignment
    }
}

extension House {
    /// The code of a new card for a member, as it stands on paper.
    func newCard(for person: Enrolled) async throws -> String {
        try await file().makeCard(for: person.person, days: 7, at: now, random: random).code.printed
    }
}

extension [PracticeSize] {
    /// Three sizes, as somebody reads them from a set.
    static let set = [
        PracticeSize(label: "1", millimetres: 10, length: 80, material: "silicone"),
        PracticeSize(label: "2", millimetres: 12, length: nil, material: nil),
        PracticeSize(label: "3", millimetres: 15, length: nil, material: nil),
    ]
}
