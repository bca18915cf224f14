import Casework
import Homework
import Pages

extension SharedRequest {
    func showNote() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(scene.notePage())
    }

    /// Sends a note as a letter. If its author keeps a copy, the digits are needed, because the copy is kept in the
    /// drawer.
    func submitNote() async throws -> Outcome {
        let scene = try await scene()
        guard request.form["copy"] == "yes" else { return try await send(.note(scene.note(request.form))) }
        guard let own = try? PrivateRequest(request) else {
            return .requireUnlock(Route(.noteKeeping, request.route.id(of: Assignment.self)))
        }
        return try await own.submitNoteKeeping()
    }
}

extension PrivateRequest {
    /// Accepts the same form after the digits.
    func submitNoteKeeping() async throws -> Outcome {
        let scene = try await scene()
        do {
            try await perform(SendNoteKeepingCopy(note: scene.room.note(request.form), today: scene.today))
        } catch CaseError.refused(let refusal) {
            // This route has no page of its own. On the note's page the member can make the note shorter.
            throw FormFault("", refusal.key, at: Route(.note, request.route.id(of: Assignment.self)))
        }
        return .redirect(Route(.ending))
    }
}

extension SharedScene {
    /// Reads a note from its form.
    func note(_ form: SubmittedForm) -> EveningNote {
        let named = Noted(form: form["evening"]).flatMap { noted in
            view.notable.first { $0.index == noted.index && $0.places.contains(noted.place) }.map { ($0, noted.place) }
        }
        return EveningNote(
            assignmentID: named?.0.assignment.id,
            place: named?.0.assignment.shape == .evening ? named?.1 : nil,
            day: Day(form: form["day"]).flatMap { (0..<Self.days).contains(today - $0) ? $0 : nil },
            happened: form.answer(), there: form.answer(), mind: form.answer(), obstacle: form.answer(),
            concerns: form.answers(), line: form["line"])
    }

    /// The number of days that a note can be about: today and the two weeks before it.
    private static let days: Int32 = 15

    fileprivate func notePage() -> NotePage {
        let typed = request.typed.map { typed in
            NotePage.Typed(
                evening: typed["evening"], day: typed["day"], happened: typed["happened"], ease: typed["ease"],
                mind: typed["mind"], obstacle: typed["obstacle"], know: typed.fields.all("know"),
                line: typed["line"] ?? "", copy: typed["copy"] == "yes")
        }
        return NotePage(
            texts: texts, names: names, action: request.links(request.route), back: back,
            evenings: view.notable.flatMap(options),
            days: (0..<Self.days).map { ago in
                let day = today + -ago
                return Pick.Option(day.form, words.day(day))
            },
            touch: view.asksAboutTouch, typed: typed ?? NotePage.Typed(),
            error: request.typed?.fault("line", texts))
    }

    private func options(_ homework: NotableHomework) -> [Pick.Option] {
        homework.places.map { place in
            Pick.Option(
                Noted(index: homework.index, place: place).form,
                texts.homework(homework.assignment, place: homework.assignment.shape == .evening ? place : nil))
        }
    }

    /// A note as text for its author, who finds it again among the copies.
    func words(_ note: EveningNote) -> String {
        texts.lines(note, therapist: names.therapist, evening: texts.evening(note, of: view.table, today: today))
            .joined(separator: "\n")
    }
}

/// A homework and an evening of it, as a form carries them.
private struct Noted {
    let index: Int
    let place: UInt64

    init(index: Int, place: UInt64) { (self.index, self.place) = (index, place) }

    init?(form: String) {
        let parts = form.split(separator: ".")
        guard parts.count == 2, let index = Int(parts[0]), let place = UInt64(parts[1]) else { return nil }
        (self.index, self.place) = (index, place)
    }

    var form: String { "\(index).\(place)" }
}
