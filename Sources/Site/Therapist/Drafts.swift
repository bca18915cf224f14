import Casework
import Homework
import Pages
import Sealing

/// A homework about to be given: what both will read, and how it is kept.
struct Draft {
    var assignment: Assignment
    let handouts: Localized<Handout>
    /// What it was made from: the homework it repeats, or the exercise and the step where its programme stands. The
    /// page that shows a draft carries this on, and nothing is given when it has become another meanwhile.
    var ground = ""

    /// A talk or a sheet is just given. A step goes up, stays, or goes back: only the first of these is an opening.
    func act(in view: TherapistView) -> any TherapistAct {
        guard let step = assignment.step else { return Give(assignment: assignment, handouts: handouts) }
        guard let present = view.highest(step.programme) else {
            return OpenStep(assignment: assignment, handouts: handouts)
        }
        if step.number > present { return OpenStep(assignment: assignment, handouts: handouts) }
        if step.number == present { return GiveAgain(assignment: assignment, handouts: handouts) }
        return GoBack(assignment: assignment, handouts: handouts)
    }
}

extension CoupleRequest {
    /// Where the therapist's own sheets stand among the numbers of exercises: a new one, and above it, by slot, those
    /// on the shelf. An exercise's number has the bit 0x100, a sheet's never.
    static let sheetNumber: UInt32 = 1
    static func sheetNumber(_ slot: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: slot) << 9 | sheetNumber }

    var isSheet: Bool { number & 0x1FF == Self.sheetNumber }

    /// What the form describes.
    func draft(_ form: SubmittedForm, from: Instant, id: AssignmentID) async throws -> Draft {
        if isSheet { return try sheet(form, from, id) }
        if number > 0 {
            guard let exercise = exercise(numbered: number) else { throw CaseError.refused(.notSetNow) }
            return try draft(exercise, form, settings: try await standing(exercise), from, id)
        }
        switch form["what"] {
        case "next":
            guard let exercise = nextStep.flatMap({ library.exercise($0.exercise) }) else {
                throw CaseError.refused(.notUp)
            }
            return try draft(exercise, aboutNext(form), settings: try await standing(exercise), from, id)
        case "same", "smaller":
            guard let last = lastGiven else { throw FormFault("what", "therapist.error.choose") }
            guard let exercise = ExerciseKey(last.exercise).flatMap(library.exercise) else {
                return try await again(last, form, from, id)
            }
            var made = try draft(exercise, form, settings: last.settings ?? exercise.settings, from, id)
            if form["what"] == "smaller", var settings = made.assignment.settings {
                settings.way = .smaller
                made = try draft(
                    exercise, form.keeping { EveningForms.ranges[$0] == nil }, settings: settings, from, id)
            }
            made.ground = last.id.hexadecimal
            return made
        default: throw FormFault("what", "therapist.error.choose")
        }
    }

    /// The settings a homework begins with: as given last, else the usual way.
    func standing(_ exercise: Exercise) async throws -> EveningSettings? {
        if let step = step(of: exercise), let before = view.lastGiven(step)?.settings { return before }
        let usual = usual(exercise, try await own.desk.shelf().usualWay)
        guard exercise.asksPenetration, let means = lastMeans(exercise) else { return usual }
        return usual?.meaning(means)
    }

    /// What going inside meant at another step of the same programme.
    private func lastMeans(_ exercise: Exercise) -> Penetration? {
        let programme = step(of: exercise)?.programme
        return view.joint.table.homework.map(\.assignment).last {
            $0.step?.programme == programme && $0.settings?.penetration != nil
        }?.settings?.penetration
    }

    private func draft(
        _ exercise: Exercise, _ form: SubmittedForm, settings: EveningSettings?, _ from: Instant, _ id: AssignmentID
    ) throws -> Draft {
        guard exercise.isFor(seats.count) else { throw FormFault("", Refusal.notForSoMany.key, at: route(.library)) }
        var assignment = try assignment(form, from, id)
        (assignment.exercise, assignment.version) = (exercise.key.text, UInt64(exercise.edition.version))
        (assignment.shape, assignment.step) = (exercise.kind == .evening ? .evening : .talk, step(of: exercise))
        assignment.settings = try settings.map { standing throws(FormFault) in
            let settings = try EveningForms.settings(form, over: standing, asks: exercise.asksPenetration)
            // Homework from before this was asked says nothing about it: then nothing goes inside.
            return exercise.asksPenetration && settings.penetration == nil ? settings.meaning(.none) : settings
        }
        // The prefilled sentences stay each in its own language; the therapist's own are the same in all.
        let prefilled = Language.allCases.map { exercise.text[$0].why(for: seats.count).joined(separator: " ") }
        let isOwn = !assignment.why.isEmpty && !prefilled.contains(assignment.why)
        if !isOwn { assignment.why = exercise.text[visit.language].why(for: seats.count).joined(separator: " ") }
        let handouts = library.handouts(
            exercise, settings: assignment.settings, why: isOwn ? [assignment.why] : nil, seats: seats.count)
        assignment.titles = Language.allCases.map { handouts[$0].title }
        if assignment.asksAboutNext {
            assignment.asksAbout = assignment.step.flatMap { asked(after: $0, sentence: form["askLine"].trimmed) }
        }
        if assignment.asksAbout == nil { assignment.asksAboutNext = false }
        let present = assignment.step.flatMap { view.highest($0.programme) }
        let ground = "\(assignment.exercise) \(present.map(String.init) ?? "")"
        return Draft(assignment: assignment, handouts: handouts, ground: ground)
    }

    /// What every form about homework has.
    private func assignment(_ form: SubmittedForm, _ from: Instant, _ id: AssignmentID) throws(FormFault) -> Assignment
    {
        var assignment = Assignment()
        (assignment.id, assignment.from) = (id, from)
        assignment.why = form["why"].trimmed
        let line = form["line"].trimmed
        assignment.hasUsualLine = visit.isUsual(line, "partner.given.usualLine")
        assignment.line = line.isEmpty || assignment.hasUsualLine ? nil : line
        assignment.firstArranger = Int(form["arranger"]).flatMap { seat($0)?.member } ?? seats.first?.member
        assignment.asksAboutNext = form["asksNext"] == "yes"
        if assignment.why.count > Longest.line { throw FormFault("why", "therapist.error.tooLong") }
        if form["line"].count > Longest.line { throw FormFault("line", "therapist.error.tooLong") }
        if form["askLine"].count > Longest.line { throw FormFault("askLine", "therapist.error.tooLong") }
        return assignment
    }

    private func sheet(_ form: SubmittedForm, _ from: Instant, _ id: AssignmentID) throws -> Draft {
        let (title, text, question) = (form["title"].trimmed, form["text"].trimmed, form["question"].trimmed)
        var faults: [String: String] = [:]
        if title.isEmpty { faults["title"] = "therapist.error.empty" }
        if text.isEmpty { faults["text"] = "therapist.error.empty" }
        if title.count > Longest.name { faults["title"] = "therapist.error.tooLong" }
        if text.count > Longest.sheet { faults["text"] = "therapist.error.tooLong" }
        if question.count > Longest.line { faults["question"] = "therapist.error.tooLong" }
        if !faults.isEmpty { throw FormFault(faults) }
        var assignment = try assignment(form, from, id)
        (assignment.shape, assignment.titles) = (.sheet, Language.allCases.map { _ in title })
        let lines = text.split(separator: "\n").map(String.init)
        func handout(_ language: Language) -> Handout {
            .sheet(language: language, title: title, lines: lines, question: question.isEmpty ? nil : question)
        }
        return Draft(
            assignment: assignment, handouts: Localized(english: handout(.english), spanish: handout(.spanish)))
    }

    /// A sheet, or what the library no longer has, as it was given.
    private func again(
        _ last: Assignment, _ form: SubmittedForm, _ from: Instant, _ id: AssignmentID
    ) async throws -> Draft {
        guard let english = try await file.handout(last.id, in: .english),
            let spanish = try await file.handout(last.id, in: .spanish)
        else { throw CaseError.refused(.damaged) }
        let new = try assignment(form, from, id)
        var assignment = last
        (assignment.id, assignment.from) = (id, from)
        (assignment.line, assignment.hasUsualLine) = (new.line, new.hasUsualLine)
        return Draft(
            assignment: assignment, handouts: Localized(english: english, spanish: spanish), ground: last.id.hexadecimal
        )
    }
}

extension SubmittedForm {
    func keeping(_ isKept: (String) -> Bool) -> SubmittedForm {
        SubmittedForm(fields: fields.filter { isKept($0.name) }, id: id)
    }
}
