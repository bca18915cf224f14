import Casework
import Homework
import Pages

// Pages that say in words what an act does before the therapist confirms it.
extension CoupleRequest {
    /// Asks which homework is meant, where there are several. The form sends the homework's id, since the list may
    /// change while the page is open.
    private func choice(_ legend: String, of homework: [Assignment]) -> Choices {
        Choices(
            name: "homework", legend: texts(legend),
            chosen: value("homework", homework.count == 1 ? homework[0].id.hexadecimal : ""),
            error: fault("homework"),
            answers: homework.map { assignment in
                Choices.Answer(
                    assignment.id.hexadecimal, assignment.title(in: request.language),
                    hint: assignment.from > request.now
                        ? texts("therapist.check.from", ["when": said(assignment.from)]) : nil)
            })
    }

    private func sent(of homework: [Assignment]) throws(FormFault) -> AssignmentID {
        if form["homework"].isEmpty { throw FormFault("homework", "therapist.error.choose") }
        guard let chosen = homework.first(where: { $0.id.hexadecimal == form["homework"] }) else {
            throw FormFault("", Refusal.notSetNow.key, at: homework.isEmpty ? route(.couple) : nil)
        }
        return chosen.id
    }

    private var openNow: [Assignment] { view.joint.homework.map(\.assignment) }
    private var notEnded: [Assignment] { view.standing.map(\.assignment) }

    func showEndHomework() -> Outcome {
        guard !notEnded.isEmpty else { return .redirect(route(.couple)) }
        return .page(
            TherapistPages.Confirm(
                .end, action: link(.endHomework), back: back,
                choice: choice("therapist.confirm.end.asked", of: notEnded), hour: hour(), texts))
    }

    func submitEndHomework() async throws -> Outcome {
        try await perform(EndHomework(assignmentID: try sent(of: notEnded), from: try sentHour()))
        return .redirect(route(.couple))
    }

    /// The therapist confirms this twice. The second page has an address of its own.
    func showCloseNow() -> Outcome {
        .page(
            TherapistPages.Confirm(
                number == 0 ? .close : .closeAgain, action: link(.closeNow, number), back: back, texts))
    }

    func submitCloseNow() async throws -> Outcome {
        guard number == 1 else { return .redirect(route(.closeNow, 1)) }
        try await perform(CloseNow())
        return .redirect(route(.couple))
    }

    func showLiftLimit() -> Outcome {
        let limits = view.joint.limits.sorted()
        guard !limits.isEmpty else { return .redirect(route(.couple)) }
        let names = request.services.library.wording[request.language].limits
        return .page(
            TherapistPages.Confirm(
                .liftLimit, action: link(.liftLimit), back: back,
                choice: Choices(
                    name: "limit", legend: texts("therapist.confirm.liftLimit.asked"), chosen: typed?["limit"],
                    error: fault("limit"),
                    answers: limits.map { Choices.Answer(String($0.rawValue), names[$0] ?? "") }),
                hour: hour(), texts))
    }

    func submitLiftLimit() async throws -> Outcome {
        guard let limit = UInt8(form["limit"]).flatMap(Limit.init) else {
            throw FormFault("limit", "therapist.error.choose")
        }
        try await perform(LiftLimit(limit: limit, from: try sentHour()))
        return .redirect(route(.couple))
    }

    func showEndRest() -> Outcome {
        guard view.joint.isResting else { return .redirect(route(.couple)) }
        return .page(TherapistPages.Confirm(.endRest, action: link(.endRest), back: back, hour: hour(), texts))
    }

    func submitEndRest() async throws -> Outcome {
        try await perform(EndRest(from: try sentHour()))
        return .redirect(route(.couple))
    }

    func showDiscussed() -> Outcome {
        guard !openNow.isEmpty else { return .redirect(route(.couple)) }
        return .page(
            TherapistPages.Confirm(
                .discussed, action: link(.discussed), back: back,
                choice: choice("therapist.confirm.discussed.asked", of: openNow), texts))
    }

    func submitDiscussed() async throws -> Outcome {
        try await perform(MarkDiscussed(assignmentID: try sent(of: openNow), day: today))
        return .redirect(route(.couple))
    }
}

extension ID {
    /// The id as a form carries it.
    var hexadecimal: String { Hexadecimal.text(bytes) }

    /// Nil unless the text is the 32 digits of an id.
    init?(hexadecimal text: String) {
        let digits = text.utf8.map(HexDigit.value)
        guard digits.count == 32, !digits.contains(nil) else { return nil }
        let bytes = stride(from: 0, to: 32, by: 2).map { (digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0) }
        self.init(bytes: bytes)
    }
}
