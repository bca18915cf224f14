import Casework
import Homework
import Pages

extension Handlers {
    /// My note: a letter; with a copy for oneself it needs the digits, because the copy goes where only they lead.
    mutating func addNote() {
        room(
            .note,
            get: { room in
                let scene = try await room.scene()
                return scene.shown(scene.note())
            },
            post: { room in
                guard room.visit.form["copy"] == "yes" else { return try await room.send(.note(room.visit.note)) }
                guard let own = try? PartnerOwn(room.visit) else {
                    return .deeper(Route(.noteKeeping, room.visit.route.id(of: Assignment.self)))
                }
                return try await own.keepNote()
            })
    }

    /// The same form, after the digits.
    mutating func addNoteKeeping() {
        own(.noteKeeping, post: { own in try await own.keepNote() })
    }
}

extension PartnerOwn {
    fileprivate func keepNote() async throws -> Outcome {
        let scene = try await scene()
        do {
            try await perform(SendNoteKeepingCopy(note: visit.note, today: scene.today))
        } catch CaseError.refused(let refusal) {
            // The note has its page, where it can be made shorter; its keeping has none.
            throw FormFault("", refusal.key, at: Route(.note, visit.route.id(of: Assignment.self)))
        }
        return .go(Route(.ending))
    }
}

extension Visit {
    fileprivate var note: EveningNote { EveningNote(form, about: route.id()) }
}

extension EveningNote {
    /// What a note's form says.
    init(_ form: SubmittedForm, about assignment: AssignmentID) {
        self.init(
            assignment: assignment, place: nil, happened: Answers.happened[form["happened"]],
            there: Answers.ease[form["ease"]], mind: Answers.mind[form["mind"]], concern: Answers.know[form["know"]],
            line: form["line"])
    }
}

extension RoomScene {
    fileprivate func note() -> NotePage {
        let typed = visit.typed.map { typed in
            NotePage.Typed(
                happened: typed["happened"], ease: typed["ease"], mind: typed["mind"], know: typed["know"],
                line: typed["line"] ?? "", copy: typed["copy"] == "yes")
        }
        return NotePage(
            texts: texts, names: names, action: visit.links(visit.route), back: back,
            typed: typed ?? NotePage.Typed(), error: visit.typed?.fault("line", texts))
    }

    /// A note in its own words, as its author finds the copy again.
    func words(_ note: EveningNote) -> String {
        texts.lines(note, therapist: names.therapist).joined(separator: "\n")
    }
}
