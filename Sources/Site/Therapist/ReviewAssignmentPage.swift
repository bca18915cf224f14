import Casework
import Homework
import Pages
import Sealing

// Shows what both will read before it is given, and asks when they see it. The same form can plan the next meeting, which
// also records that this one is done.
extension CoupleRequest {
    func showReviewAssignment() async throws -> Outcome {
        var wizard = try await AssignmentWizard.shown(self)
        guard wizard.isBegun else { return .redirect(route(.nextHomework)) }
        return try await wizard.orShowAgain { wizard in
            wizard.draft.takeMeeting(wizard.refused)
            let draft = wizard.draft
            var prepared = try await described(draft, (try? instant(of: draft.hour)) ?? request.now)
            // The card shows what is new in a step that opens, so the preview shows it too.
            if prepared.act(in: view) is OpenStep, let step = prepared.assignment.step {
                prepared.assignment.news = view.news(opening: prepared.assignment, step)
            }
            // The page keeps offering the meeting that it offered first, whatever the hour is by now.
            let next = draft.meeting.map { Self.meeting($0.proposed) } ?? nextMeeting
            let meeting =
                draft.meeting ?? TypedMeeting(isMet: isMeeting && next != nil, proposed: next.map(Self.typed) ?? "")
            var shown = draft
            (shown.meeting, shown.versionToken) = (meeting, prepared.versionToken)
            // A practice is read by one member alone.
            let texts = prepared.member == nil ? self.texts : self.texts.among(1)
            let page = TherapistPages.CheckGiven(
                action: wizard.link(.reviewAssignment), changeHref: request.links(wizard.origin),
                names: prepared.member.flatMap(view.joint.name).map { [$0] } ?? names,
                handout: handoutRows(
                    prepared.handouts[request.reading(in: theirs).language], prepared.assignment),
                seeAs: [], draft: try wizard.field(of: shown),
                hour: hour(giving: true, of: draft.hour, fault: wizard.fault),
                meeting: TherapistPages.CheckGiven.Meeting(
                    offered: next.map { met(at: clock.instant($0)) }, isTaken: meeting.isMet, date: meeting.date,
                    time: meeting.time, dateError: wizard.fault("date"), timeError: wizard.fault("time")),
                asks: asks(prepared.assignment), askLine: prepared.assignment.asksAbout?.sentence, texts)
            let shownPage = try wizard.page(page)
            return prepared.member == nil ? shownPage : shownPage.among(1)
        }
    }

    /// Which step each is asked about, by the name that the couple reads; nil for homework that is no evening.
    private func asks(_ assignment: Assignment) -> TherapistPages.CheckGiven.Asks? {
        guard assignment.shape == .evening else { return nil }
        guard let asked = assignment.asksAbout else { return .nobody }
        return .about(asked.title(in: request.reading(in: theirs).language))
    }

    private static func typed(_ meeting: LocalTime) -> String { "\(meeting.day.form) \(ClockWords.hour(meeting))" }

    /// The meeting that a draft offered.
    private static func meeting(_ typed: String) -> LocalTime? {
        let parts = typed.split(separator: " ").map(String.init)
        return parts.count == 2 ? LocalTime(day: parts[0], hour: parts[1]) : nil
    }

    /// Shows a mistake in the description on the form that it was made in.
    private func described(
        _ draft: AssignmentDraft, _ from: Instant, _ id: AssignmentID = AssignmentID(high: 0, low: 0)
    ) async throws -> PreparedAssignment {
        do { return try await prepare(draft, from: from, id: id) } catch let fault as FormFault {
            throw FormFault(fault.faults, at: fault.at ?? draft.origin(in: self))
        } catch CaseError.refused(.notUp) {
            throw FormFault("", "therapist.error.changed", at: draft.origin(in: self))
        }
    }

    /// The weekday and hour of the couple's last meeting, seven days after it, or as many weeks after it as it takes to
    /// be later than today. Nil where no meeting was ever planned at an hour.
    private var nextMeeting: LocalTime? {
        guard var next = view.joint.table.planned.local else { return nil }
        repeat { next.day = next.day + 7 } while next.day <= theirToday
        return next
    }

    func submitReviewAssignment() async throws -> Outcome {
        guard let sent = form.sent else { return .notFound }
        let id = sent.id.entryID(200)
        let assignmentID = AssignmentID(high: id.high, low: id.low)
        var wizard = try AssignmentWizard.sent(self)
        return try await wizard.orShowAgain { wizard in
            wizard.draft.takeMeeting(form)
            let draft = wizard.draft
            let from = try instant(of: draft.hour)
            let meeting = try sentMeeting(draft, from)
            if view.isGiven(assignmentID) {
                // The same page was sent twice. The homework has been given already, and giving it has changed what it
                // was made from.
                _ = try await file.perform(meeting, form: sent, at: request.now, random: request.random)
            } else {
                let prepared = try await described(draft, from, assignmentID)
                if draft.versionToken != prepared.versionToken {
                    throw FormFault("", "therapist.error.changed", at: draft.origin(in: self))
                }
                try await give(prepared, meeting, draft)
            }
            if case .sheet = draft.kind, let sheet = draft.sheet { try await keepSheet(sheet) }
            try await wizard.end()
            return .redirect(route(.couple), notice: "therapist.check.given")
        }
    }

    /// The next meeting, if one was chosen on this page. It also says that the present one is done. A day that was
    /// typed comes before the one that was offered, since both are in view.
    private func sentMeeting(
        _ draft: AssignmentDraft, _ from: Instant
    ) throws(FormFault) -> [any TherapistAct] {
        var next = try form.meeting(clock, now: request.now)
        if next == nil, let meeting = draft.meeting, meeting.isMet, let offered = Self.meeting(meeting.proposed) {
            next = MeetingPlanned(at: clock.instant(offered), local: offered)
        }
        guard let next else { return [] }
        return [WeMet(at: metAt, from: from), PlanMeeting(at: next.at, local: next.local)]
    }

    private func give(
        _ prepared: PreparedAssignment, _ meeting: [any TherapistAct], _ draft: AssignmentDraft
    ) async throws {
        let act = prepared.act(in: view)
        if act is OpenStep, let exercise = exercise(of: prepared), !mayOpen(exercise) {
            throw unopened(exercise)
        }
        do {
            _ = try await file.perform(
                meeting + [act] + barriers(of: prepared, draft), form: form.sent, at: request.now,
                random: request.random)
        } catch CaseError.refused(let refusal) {
            throw explained(refusal, prepared, draft)
        }
    }

    /// What could get in the way goes to the file with the homework.
    private func barriers(of prepared: PreparedAssignment, _ draft: AssignmentDraft) -> [any TherapistAct] {
        let ticked = Set(draft.barriers.compactMap(Barrier.init))
        return ticked.isEmpty
            ? [] : [NoteBarriers(assignmentID: prepared.assignment.id, barriers: ticked, day: today)]
    }

    /// Explains a refusal about steps on the page that names what is missing, and never on a page that both members can
    /// see.
    private func explained(
        _ refusal: Refusal, _ prepared: PreparedAssignment, _ draft: AssignmentDraft
    ) -> any Error {
        switch refusal {
        case .cautionsUnread, .notAskedAlone, .notSpokenAlone, .notChecked:
            if prepared.assignment.shape != .evening { return FormFault("", refusal.key, at: draft.origin(in: self)) }
            return explainedStep(refusal, prepared)
        case .notAgreedAlone: return FormFault("", refusal.key, at: draft.origin(in: self))
        case .notOpened, .notUp: return explainedStep(refusal, prepared)
        default: return CaseError.refused(refusal)
        }
    }

    private func explainedStep(_ refusal: Refusal, _ prepared: PreparedAssignment) -> any Error {
        exercise(of: prepared).map(unopened) ?? CaseError.refused(refusal)
    }

    private func unopened(_ exercise: Exercise) -> FormFault {
        FormFault("", "therapist.open.refused", at: route(.openStep, exercise.key.number))
    }

    private func exercise(of prepared: PreparedAssignment) -> Exercise? {
        ExerciseKey(prepared.assignment.exercise).flatMap(library.exercise)
    }
}

extension AssignmentWizard {
    /// The form in which this homework was described.
    fileprivate var origin: Route {
        let origin = draft.origin(in: couple)
        return route(origin.kind, origin.number)
    }
}

extension AssignmentDraft {
    fileprivate func origin(in couple: CoupleRequest) -> Route {
        switch kind {
        case nil, .again, .smaller, .next, .library: couple.route(.nextHomework)
        case .entry(let key), .stepBack(let key): couple.route(.give, key.number)
        case .sheet(let number): couple.route(.ownSheet, number)
        case .practice(let key, let seat):
            couple.route(.give, couple.library.exercise(key)?.number(for: UInt32(seat)) ?? 0)
        }
    }
}
