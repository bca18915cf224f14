import Casework
import Homework
import Pages
import Sealing

/// A homework about to be given, made from a draft: what both will read, and how it is kept.
struct PreparedAssignment {
    var given: Given
    let handouts: Localized<Handout>
    /// What it was made from: the homework it repeats, or the exercise and the step its programme has reached. The
    /// page that shows it carries this on, and nothing is given when it has become another meanwhile.
    var versionToken = ""

    /// A talk or a sheet is just given. A step goes up, stays, or goes back: only the first of these is an opening.
    func act(in view: TherapistView) -> any TherapistAct {
        guard let step = given.step else { return Give(given: given, handouts: handouts) }
        guard let present = view.highest(step.programme) else { return OpenStep(given: given, handouts: handouts) }
        if step.number > present { return OpenStep(given: given, handouts: handouts) }
        if step.number == present { return GiveAgain(given: given, handouts: handouts) }
        return GoBack(given: given, handouts: handouts)
    }
}

extension CoupleVisit {
    /// What the draft describes.
    func prepare(
        _ draft: AssignmentDraft, from: Instant, id: AssignmentID = AssignmentID(high: 0, low: 0)
    ) async throws -> PreparedAssignment {
        var given = Given()
        (given.assignment, given.from) = (id, from)
        switch draft.kind {
        case nil, .library: throw FormFault("what", "therapist.error.choose")
        case .sheet: return try sheet(draft, given)
        case .entry(let key), .stepBack(let key):
            guard let exercise = library.exercise(key) else { throw CaseError.refused(.notSetNow) }
            return try prepared(exercise, draft, given, settings: try await standing(exercise))
        case .next:
            guard let exercise = nextStep.flatMap({ library.exercise($0.exercise) }) else {
                throw CaseError.refused(.notUp)
            }
            return try prepared(exercise, draft, given, settings: try await standing(exercise))
        case .again, .smaller:
            guard let last = lastGiven else { throw FormFault("what", "therapist.error.choose") }
            let draft = draft.repeating(last, arranger: last.firstArranger.map(place) ?? 1)
            guard let exercise = ExerciseKey(last.exercise).flatMap(library.exercise) else {
                return try await again(last, draft, given)
            }
            var made = try prepared(exercise, draft, given, settings: last.settings ?? exercise.settings)
            if draft.kind == .smaller, var settings = made.given.settings {
                settings.way = .smaller
                var smaller = draft
                smaller.evening = nil
                made = try prepared(exercise, smaller, given, settings: settings)
            }
            made.versionToken = last.assignment.hexadecimal
            return made
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
        return view.joint.table.homework.map(\.given).last {
            $0.step?.programme == programme && $0.settings?.penetration != nil
        }?.settings?.penetration
    }

    private func prepared(
        _ exercise: Exercise, _ draft: AssignmentDraft, _ new: Given, settings: EveningSettings?
    ) throws -> PreparedAssignment {
        guard exercise.isFor(seats.count) else { throw FormFault("", Refusal.notForSoMany.key, at: route(.library)) }
        var given = new
        try fill(&given, from: draft, usualLine: usualLine(exercise))
        (given.exercise, given.version) = (exercise.key.text, UInt64(exercise.edition.version))
        (given.shape, given.step) = (exercise.kind == .evening ? .evening : .talk, step(of: exercise))
        if given.shape == .evening, let seat = draft.arranger.flatMap(seat) { given.firstArranger = seat.member }
        given.settings = try settings.map { standing throws(FormFault) in
            let typed = draft.evening.flatMap { $0.about == exercise.key.text ? $0 : nil }
            let settings = try typed?.settings(over: standing, asks: exercise.asksPenetration) ?? standing
            // Homework from before this was asked says nothing about it: then nothing goes inside.
            return exercise.asksPenetration && settings.penetration == nil ? settings.meaning(.none) : settings
        }
        // The prefilled sentences stay each in its own language; the therapist's own are the same in all.
        let prefilled = Language.allCases.map { exercise.text[$0].why(for: seats.count).joined(separator: " ") }
        let isOwn = !given.why.isEmpty && !prefilled.contains(given.why)
        if !isOwn { given.why = exercise.text[visit.language].why(for: seats.count).joined(separator: " ") }
        let handouts = library.handouts(
            exercise, settings: given.settings, why: isOwn ? [given.why] : nil, seats: seats.count)
        given.titles = Language.allCases.map { handouts[$0].title }
        if draft.asksNext == true {
            given.asksAbout = given.step.flatMap { asked(after: $0, sentence: (draft.askLine ?? "").trimmed) }
            given.asksAboutNext = given.asksAbout != nil
        }
        let present = given.step.flatMap { view.highest($0.programme) }
        return PreparedAssignment(
            given: given, handouts: handouts,
            versionToken: "\(given.exercise) \(present.map(String.init) ?? "")")
    }

    /// The line that the page of an entry shows beforehand. That of a repeated homework begins empty.
    func usualLine(_ exercise: Exercise) -> String {
        exercise.kind == .evening ? "" : texts("partner.given.usualLine")
    }

    /// What every form about homework has.
    private func fill(_ given: inout Given, from draft: AssignmentDraft, usualLine: String = "") throws(FormFault) {
        given.why = (draft.why ?? "").trimmed
        let line = (draft.line ?? usualLine).trimmed
        given.hasUsualLine = visit.isUsual(line, "partner.given.usualLine")
        given.line = line.isEmpty || given.hasUsualLine ? nil : line
        given.firstArranger = seats.first?.member
        for (name, text) in [("why", given.why), ("line", draft.line ?? ""), ("askLine", draft.askLine ?? "")]
        where text.count > Longest.line { throw FormFault(name, "therapist.error.tooLong") }
    }

    private func sheet(_ draft: AssignmentDraft, _ new: Given) throws -> PreparedAssignment {
        let typed = draft.sheet ?? TypedSheet()
        let (title, text, question) = (typed.title.trimmed, typed.text.trimmed, typed.question.trimmed)
        var faults: [String: String] = [:]
        if title.isEmpty { faults["title"] = "therapist.error.empty" }
        if text.isEmpty { faults["text"] = "therapist.error.empty" }
        if title.count > Longest.name { faults["title"] = "therapist.error.tooLong" }
        if text.count > Longest.sheet { faults["text"] = "therapist.error.tooLong" }
        if question.count > Longest.line { faults["question"] = "therapist.error.tooLong" }
        if !faults.isEmpty { throw FormFault(faults) }
        var given = new
        try fill(&given, from: draft)
        (given.shape, given.titles) = (.sheet, Language.allCases.map { _ in title })
        let lines = text.split(separator: "\n").map(String.init)
        func handout(_ language: Language) -> Handout {
            .sheet(
                language: language, title: title, why: given.why.isEmpty ? [] : [given.why], lines: lines,
                question: question.isEmpty ? nil : question)
        }
        return PreparedAssignment(
            given: given, handouts: Localized(english: handout(.english), spanish: handout(.spanish)))
    }

    /// A sheet, or what the library no longer has, as it was given.
    private func again(_ last: Given, _ draft: AssignmentDraft, _ new: Given) async throws -> PreparedAssignment {
        guard let english = try await file.handout(last.assignment, in: .english),
            let spanish = try await file.handout(last.assignment, in: .spanish)
        else { throw CaseError.refused(.damaged) }
        var filled = new
        try fill(&filled, from: draft)
        var given = last
        (given.assignment, given.from) = (new.assignment, new.from)
        (given.line, given.hasUsualLine) = (filled.line, filled.hasUsualLine)
        return PreparedAssignment(
            given: given, handouts: Localized(english: english, spanish: spanish),
            versionToken: last.assignment.hexadecimal)
    }

    /// A homework as the couple reads it, with the names and limits of now.
    func handoutRows(_ handout: Handout, _ given: Given) -> TherapistPages.HandoutRows {
        let texts = theirs
        typealias Part = TherapistPages.HandoutRows.Part
        let first = seats.first { $0.member == given.firstArranger } ?? seats.first
        let arranger = first?.name ?? ""
        let others = seats.filter { $0.member != first?.member }.map(\.name)
        let other = others.isEmpty ? Isolate.ours(texts("shared.someOther")) : texts.list(others.map(Isolate.name))
        let limits = (given.settings?.notPart ?? []).union(view.joint.limits)
        let card = EveningCard(
            handout, limits: limits, arranger: Isolate.name(arranger), other: other,
            therapist: Isolate.name(view.joint.house.therapistName), news: given.news)
        var parts = card.sections.filter { $0.part != .invitation }
            .map { Part($0.heading.isEmpty ? nil : $0.heading, $0.lines) }
        if let talk = handout.talk {
            parts.append(Part(nil, talk.rules))
            parts.append(Part(texts("therapist.joint.prompts"), talk.prompts.map(\.spoken)))
            parts.append(Part(nil, [talk.closing]))
        }
        return TherapistPages.HandoutRows(
            title: card.title, both: texts("partner.evening.both"), why: card.news + card.why,
            parts: parts.filter { !$0.lines.isEmpty }, line: texts.line(given),
            signed: view.joint.house.therapistName, in: texts.language)
    }
}

extension AssignmentDraft {
    /// Where nothing else was typed, the homework is repeated as *What next* showed it.
    fileprivate func repeating(_ last: Given, arranger: UInt32) -> AssignmentDraft {
        var draft = self
        draft.why = why ?? last.why
        draft.line = line ?? ""
        draft.arranger = self.arranger ?? UInt8(truncatingIfNeeded: arranger)
        draft.asksNext = asksNext ?? last.asksAboutNext
        return draft
    }
}
