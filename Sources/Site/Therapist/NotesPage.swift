import Casework
import Homework
import Pages

// The therapist's private notes about a couple.
extension CoupleRequest {
    func showNotes() -> Outcome {
        let earlier = view.file.notes.reversed().map {
            TherapistPages.BriefPage.Quote($0.text, day: words.date($0.day))
        }
        return .page(
            TherapistPages.Notes(
                action: link(.notes), back: back, note: value("note"), noteError: fault("note"), earlier: earlier, texts
            ))
    }

    func submitNotes() async throws -> Outcome {
        let note = form["note"].trimmed
        if note.isEmpty { throw FormFault("note", "therapist.error.empty") }
        if note.count > Longest.sheet { throw FormFault("note", "therapist.error.tooLong") }
        try await perform(KeepNote(day: today, text: note))
        return .redirect(route(.notes))
    }
}
