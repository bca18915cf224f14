import Casework
import Homework
import Pages
import Sealing

/// A homework about to be given, made from a draft: what both will read, and how it is stored.
struct PreparedAssignment {
    var assignment: Assignment
    let handouts: Localized<Handout>
    /// The member whom a practice is for; nil for homework of both.
    var member: PersonID?
    /// Names what the homework was made from: the homework it repeats, or the exercise and the step that its programme
    /// has reached. The page that shows it carries this token. The homework is not given if the token has changed
    /// meanwhile.
    var versionToken = ""

    /// A practice is given to one member. A talk or a sheet is simply given. A touch homework goes one step up, repeats a step or goes back, and only the
    /// first of these is an opening.
    func act(in view: TherapistView) -> any TherapistAct {
        if let member { return GivePractice(member: member, assignment: assignment, handouts: handouts) }
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
    /// Makes the homework that the draft describes.
    func prepare(
        _ draft: AssignmentDraft, from: Instant, id: AssignmentID = AssignmentID(high: 0, low: 0)
    ) async throws -> PreparedAssignment {
        var assignment = Assignment()
        (assignment.id, assignment.from) = (id, from)
        switch draft.kind {
        case nil, .library: throw FormFault("what", "therapist.error.choose")
        case .sheet: return try sheet(draft, assignment)
        case .entry(let key), .stepBack(let key):
            guard let exercise = library.exercise(key) else { throw CaseError.refused(.notSetNow) }
            return try prepared(exercise, draft, assignment, settings: try await standing(exercise))
        case .practice(let key, let seat):
            guard let exercise = library.exercise(key), let seat = self.seat(seat) else {
                throw CaseError.refused(.notSetNow)
            }
            return try preparedPractice(exercise, draft, for: seat, assignment)
        case .next:
            guard let exercise = nextStep.flatMap({ library.exercise($0.exercise) }) else {
                throw CaseError.refused(.notUp)
            }
            return try prepared(exercise, draft, assignment, settings: try await standing(exercise))
        case .again, .smaller:
            guard let last = lastGiven else { throw FormFault("what", "therapist.error.choose") }
            let draft = draft.repeating(last, arranger: last.firstArranger.map(place) ?? 1)
            guard let exercise = ExerciseKey(last.exercise).flatMap(library.exercise) else {
                return try await again(last, draft, assignment)
            }
            var made = try prepared(exercise, draft, assignment, settings: last.settings ?? exercise.settings)
            if draft.kind == .smaller, var settings = made.assignment.settings {
                settings.way = .smaller
                if draft.evening?.isHalf == true { settings = settings.halved }
                var smaller = draft
                smaller.evening = nil
                made = try prepared(exercise, smaller, assignment, settings: settings)
            }
            made.versionToken = last.id.hexadecimal
            return made
        }
    }

    /// The settings that a homework begins with: as it was given last, else the therapist's usual ones.
    func standing(_ exercise: Exercise) async throws -> EveningSettings? {
        if let step = step(of: exercise), let before = view.lastGiven(step)?.settings { return before }
        let usual = usual(exercise, try await own.desk.shelf().usualWay)
        guard exercise.asksPenetration, let means = lastMeans(exercise) else { return usual }
        return usual?.meaning(means)
    }

    /// What the couple meant by going inside at another step of the same programme.
    private func lastMeans(_ exercise: Exercise) -> Penetration? {
        let programme = step(of: exercise)?.programme
        return view.joint.table.homework.map(\.assignment).last {
            $0.step?.programme == programme && $0.settings?.penetration != nil
        }?.settings?.penetration
    }

    private func prepared(
        _ exercise: Exercise, _ draft: AssignmentDraft, _ new: Assignment, settings: EveningSettings?
    ) throws -> PreparedAssignment {
        guard exercise.isFor(seats.count) else { throw FormFault("", Refusal.notForSoMany.key, at: route(.library)) }
        var assignment = new
        try fill(&assignment, from: draft, usualLine: usualLine(exercise))
        (assignment.exercise, assignment.version) = (exercise.key.text, UInt64(exercise.edition.version))
        (assignment.shape, assignment.step) = (exercise.kind.shape, step(of: exercise))
        if assignment.shape == .evening, let seat = draft.arranger.flatMap(seat) {
            assignment.firstArranger = seat.member
        }
        assignment.settings = try settings.map { standing throws(FormFault) in
            let typed = draft.evening.flatMap { $0.about == exercise.key.text ? $0 : nil }
            let settings = try typed?.settings(over: standing, asks: exercise.asksPenetration) ?? standing
            // Homework from before this was asked says nothing about it. It then means that nothing goes inside.
            return exercise.asksPenetration && settings.penetration == nil ? settings.meaning(.none) : settings
        }
        let why = ownWhy(exercise, &assignment)
        let handouts = library.handouts(
            exercise, settings: assignment.settings, why: why, seats: seats.count)
        assignment.titles = Language.allCases.map { handouts[$0].title }
        if draft.asksNext == true {
            assignment.asksAbout = assignment.step.flatMap { asked(after: $0, sentence: (draft.askLine ?? "").trimmed) }
            assignment.asksAboutNext = assignment.asksAbout != nil
        }
        let present = assignment.step.flatMap { view.highest($0.programme) }
        return PreparedAssignment(
            assignment: assignment, handouts: handouts,
            versionToken: "\(assignment.exercise) \(present.map(String.init) ?? "")")
    }

    /// The therapist's own reason, or nil where the proposed one was left. Proposed sentences are kept in each language. A
    /// sentence that the therapist wrote is the same in all languages.
    func ownWhy(_ exercise: Exercise, _ assignment: inout Assignment) -> [String]? {
        let prefilled = Language.allCases.map { exercise.text[$0].why(for: seats.count).joined(separator: " ") }
        if !assignment.why.isEmpty && !prefilled.contains(assignment.why) { return [assignment.why] }
        assignment.why = exercise.text[request.language].why(for: seats.count).joined(separator: " ")
        return nil
    }

    /// The line that the page of a library entry proposes. A repeated homework begins with an empty line.
    func usualLine(_ exercise: Exercise) -> String {
        exercise.kind == .talk ? texts("partner.given.usualLine") : ""
    }

    /// Fills in what every form about homework has.
    func fill(_ assignment: inout Assignment, from draft: AssignmentDraft, usualLine: String = "")
        throws(FormFault)
    {
        assignment.why = (draft.why ?? "").trimmed
        let line = (draft.line ?? usualLine).trimmed
        assignment.hasUsualLine = request.isUsual(line, "partner.given.usualLine")
        assignment.line = line.isEmpty || assignment.hasUsualLine ? nil : line
        assignment.firstArranger = seats.first?.member
        let ifThen = (draft.ifThen ?? "").trimmed
        assignment.ifThen = ifThen.isEmpty ? nil : ifThen
        for (name, text) in [
            ("why", assignment.why), ("line", draft.line ?? ""), ("askLine", draft.askLine ?? ""), ("ifThen", ifThen),
        ] where text.count > Longest.line { throw FormFault(name, "therapist.error.tooLong") }
    }

    private func sheet(_ draft: AssignmentDraft, _ new: Assignment) throws -> PreparedAssignment {
        let typed = draft.sheet ?? TypedSheet()
        let (title, text, question) = (typed.title.trimmed, typed.text.trimmed, typed.question.trimmed)
        var faults: [String: String] = [:]
        if title.isEmpty { faults["title"] = "therapist.error.empty" }
        if text.isEmpty { faults["text"] = "therapist.error.empty" }
        if title.count > Longest.name { faults["title"] = "therapist.error.tooLong" }
        if text.count > Longest.sheet { faults["text"] = "therapist.error.tooLong" }
        if question.count > Longest.line { faults["question"] = "therapist.error.tooLong" }
        if !faults.isEmpty { throw FormFault(faults) }
        var assignment = new
        try fill(&assignment, from: draft)
        (assignment.shape, assignment.titles) = (.sheet, Language.allCases.map { _ in title })
        let lines = text.split(separator: "\n").map(String.init)
        func handout(_ language: Language) -> Handout {
            .sheet(
                language: language, title: title, why: assignment.why.isEmpty ? [] : [assignment.why], lines: lines,
                question: question.isEmpty ? nil : question)
        }
        return PreparedAssignment(
            assignment: assignment, handouts: Localized(english: handout(.english), spanish: handout(.spanish)))
    }

    /// Repeats a sheet, or a homework that the library no longer has, as it was given.
    private func again(_ last: Assignment, _ draft: AssignmentDraft, _ new: Assignment) async throws
        -> PreparedAssignment
    {
        guard let english = try await file.handout(last.id, in: .english),
            let spanish = try await file.handout(last.id, in: .spanish)
        else { throw CaseError.refused(.damaged) }
        var filled = new
        try fill(&filled, from: draft)
        var assignment = last
        (assignment.id, assignment.from) = (new.id, new.from)
        (assignment.line, assignment.hasUsualLine, assignment.ifThen) = (
            filled.line, filled.hasUsualLine, filled.ifThen
        )
        return PreparedAssignment(
            assignment: assignment, handouts: Localized(english: english, spanish: spanish),
            versionToken: last.id.hexadecimal)
    }

    /// A homework as the couple reads it, with the present names and limits.
    func handoutRows(_ handout: Handout, _ assignment: Assignment) -> TherapistPages.HandoutRows {
        let texts = theirs
        typealias Part = TherapistPages.HandoutRows.Part
        let first = seats.first { $0.member == assignment.firstArranger } ?? seats.first
        let arranger = first?.name ?? ""
        let others = seats.filter { $0.member != first?.member }.map(\.name)
        let other = others.isEmpty ? Isolate.ours(texts("shared.someOther")) : texts.list(others.map(Isolate.name))
        let limits = (assignment.settings?.notPart ?? []).union(view.joint.limits)
        let card = EveningCard(
            handout, limits: limits, arranger: Isolate.name(arranger), other: other,
            therapist: Isolate.name(view.joint.profile.therapistName), news: assignment.news)
        var parts = card.sections.filter { $0.part != .invitation }
            .map { Part($0.heading.isEmpty ? nil : $0.heading, $0.lines, icon: $0.part.icon) }
        if let talk = handout.talk {
            parts.append(Part(nil, talk.rules))
            parts.append(Part(texts("therapist.joint.prompts"), talk.prompts.map(\.spoken), icon: .talk))
            parts.append(Part(nil, [talk.closing]))
        }
        parts.append(Part(nil, [texts.ifThen(assignment)].compactMap { $0 }, icon: .week))
        return TherapistPages.HandoutRows(
            title: card.title,
            both: assignment.shape == .practice
                ? card.lines(.invitation).joined(separator: " ") : texts("partner.evening.both"),
            why: card.news + card.why,
            parts: parts.filter { !$0.lines.isEmpty }, line: texts.line(assignment),
            signed: view.joint.profile.therapistName, in: texts.language)
    }
}

extension ExerciseKind {
    /// How homework of this kind is stored and shown.
    var shape: Shape {
        switch self {
        case .talk: .talk
        case .evening: .evening
        case .sheet: .sheet
        case .practice: .practice
        case .list: .list
        }
    }
}

extension CardPart {
    /// The icon beside a part, as on the couple's own card; nil for the quieter parts.
    fileprivate var icon: Icon? {
        switch self {
        case .times: .time
        case .arranger, .each: .prepare
        case .touch: .touch
        case .notPart: .out
        case .aim: .willing
        case .talking: .talk
        case .stop: .pause
        default: nil
        }
    }
}

extension AssignmentDraft {
    /// Repeats the homework as *Next homework* showed it, except where the therapist typed something else.
    fileprivate func repeating(_ last: Assignment, arranger: UInt32) -> AssignmentDraft {
        var draft = self
        draft.why = why ?? last.why
        draft.line = line ?? ""
        draft.ifThen = ifThen ?? last.ifThen
        draft.arranger = self.arranger ?? UInt8(truncatingIfNeeded: arranger)
        draft.asksNext = asksNext ?? last.asksAboutNext
        return draft
    }
}
