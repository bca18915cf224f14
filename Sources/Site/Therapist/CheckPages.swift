import Casework
import Homework
import Pages
import Sealing

// What both will read, looked over; then given, with "we met" and the next meeting in the same act where it is due.
extension CoupleRequest {
    /// The form this homework was described in.
    private var origin: Route {
        if number == 0 { return route(.whatNext) }
        return route(isSheet ? .ownSheet : .give, number)
    }

    func showCheckGiven() async throws -> Outcome {
        guard let typed else { return .redirect(origin) }
        let sent = typed.fields
        let from = try sentHour(of: sent)
        var draft = try await described(sent, from, AssignmentID(high: 0, low: 0))
        // As the couple will read it: what is new stands on the card of a step that opens.
        if draft.act(in: view) is OpenStep, let step = draft.assignment.step {
            draft.assignment.news = view.news(opening: draft.assignment, step)
        }
        let rows = handoutRows(draft.handouts[visit.reading(in: theirs).language], draft.assignment)
        let isFirst = typed["metAsked"] == nil
        let met = sent.fields.contains { $0.name == "metAsked" } ? sent["met"] == "yes" : isMeeting
        let next = isFirst ? proposedMeeting : nil
        let proposed = isFirst ? Self.typed(next?.day.form ?? "", next.map(ClockWords.hour) ?? "") : sent["proposed"]
        let page = TherapistPages.CheckGiven(
            action: link(.checkGiven, number), changeHref: visit.links(origin), names: names, from: saidHour(from),
            handout: rows, seeAs: [],
            kept: (sent.fields.filter { !Self.ofCheck.contains($0.name) } + [
                (name: "shown", value: draft.ground), (name: "proposed", value: proposed),
            ])
            .map { .init(name: $0.name, value: $0.value) },
            met: met, date: value("date", next?.day.form ?? ""), time: value("time", next.map(ClockWords.hour) ?? ""),
            dateError: fault("date"), timeError: fault("time"),
            asks: asks(draft.assignment), askLine: draft.assignment.asksAbout?.sentence, texts)
        return .reloadable(page, typed)
    }

    /// About which step each is asked, in the name the couple reads; nil for what is no step.
    private func asks(_ assignment: Assignment) -> TherapistPages.CheckGiven.Asks? {
        guard assignment.shape == .evening else { return nil }
        guard let asked = assignment.asksAbout else { return .nobody }
        return .about(asked.title(in: visit.reading(in: theirs).language))
    }

    /// What the check page itself asks, and what it was made from.
    static let ofCheck: Set<String> = ["met", "metAsked", "date", "time", "shown", "proposed"]

    private static func typed(_ date: String, _ time: String) -> String { "\(date) \(time)" }

    /// What is wrong with a description is said on the form it came from.
    private func described(_ sent: SubmittedForm, _ from: Instant, _ id: AssignmentID) async throws -> Draft {
        do { return try await draft(sent, from: from, id: id) } catch let fault as FormFault {
            throw FormFault(fault.faults, at: origin)
        } catch CaseError.refused(.notUp) {
            throw FormFault("", "therapist.error.changed", at: origin)
        }
    }

    /// A week on from the meeting as planned, at the same hour.
    private var proposedMeeting: LocalTime? {
        guard var next = view.joint.table.planned.local else { return nil }
        while clock.instant(next) <= visit.now { next.day = next.day + 7 }
        if isMeeting, next.day == theirToday { next.day = next.day + 7 }
        return next
    }

    private func sentHour(of sent: SubmittedForm) throws(FormFault) -> Instant {
        do { return try CoupleRequest.hour(sent, in: self) } catch {
            throw FormFault(error.faults, at: origin)
        }
    }

    func submitCheckGiven() async throws -> Outcome {
        guard let sent = form.sent else { return .notFound }
        let id = sent.id.entryID(200)
        let assignmentID = AssignmentID(high: id.high, low: id.low)
        let from = try sentHour(of: form)
        let meeting = try sentMeeting(from)
        if view.joint.table.homework.contains(where: { $0.assignment.id == assignmentID }) {
            // The same page sent twice: it is given already, and what it was made from has moved on with that.
            _ = try await file.perform(meeting, form: sent, at: visit.now, random: visit.random)
        } else {
            let draft = try await described(form, from, assignmentID)
            if form["shown"] != draft.ground { throw FormFault("", "therapist.error.changed", at: origin) }
            let giving = try act(draft)
            try await performStep(meeting + [giving], draft)
        }
        if isSheet { try await keepSheet(form) }
        return .redirect(route(.couple), notice: "therapist.check.given")
    }

    private func act(_ draft: Draft) throws(FormFault) -> any TherapistAct {
        let act = draft.act(in: view)
        if act is OpenStep, let exercise = ExerciseKey(draft.assignment.exercise).flatMap(library.exercise),
            !mayOpen(exercise)
        {
            throw FormFault("", "therapist.open.refused", at: route(.openStep, exercise.key.number))
        }
        return act
    }

    /// "We met" and the next meeting, where they were said on this page. A day that somebody typed without saying that
    /// they met is asked about: it may stand for a meeting moved, or for a tick forgotten.
    private func sentMeeting(_ from: Instant) throws(FormFault) -> [any TherapistAct] {
        guard form["met"] == "yes" else {
            let typed = Self.typed(form["date"], form["time"])
            if typed != Self.typed("", ""), typed != form["proposed"] {
                throw FormFault("date", "therapist.error.dayUnmet")
            }
            return []
        }
        let meeting = try form.meeting(clock, now: visit.now)
        return [WeMet(at: metAt, from: from), PlanMeeting(at: meeting?.at, local: meeting?.local)]
    }

    /// When they met: at the meeting's hour as planned, however much later it is noted, so that what was written after
    /// the meeting counts as written after it; now, where none was planned since the last.
    var metAt: Instant {
        let last = view.lastMeeting ?? Instant(seconds: .min)
        guard let planned = view.joint.table.planned.at, planned <= visit.now, planned > last else { return visit.now }
        return planned
    }

    /// A refusal about steps is explained where the needs stand by name; never on a page both can see.
    func performStep(_ acts: [any TherapistAct], _ draft: Draft) async throws {
        do {
            _ = try await file.perform(acts, form: form.sent, at: visit.now, random: visit.random)
        } catch CaseError.refused(let refusal) {
            switch refusal {
            case .cautionsUnread where draft.assignment.shape != .evening: throw FormFault("", refusal.key, at: origin)
            case .notSpokenAlone, .notOpened, .cautionsUnread, .notAskedAlone, .notUp:
                guard let key = ExerciseKey(draft.assignment.exercise) else { throw CaseError.refused(refusal) }
                throw FormFault("", "therapist.open.refused", at: route(.openStep, key.number))
            default: throw CaseError.refused(refusal)
            }
        }
    }
}
