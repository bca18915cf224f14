import Casework
import Homework
import Pages

// A reply to one member or to both: a saved sentence, or up to 500 characters.
extension CoupleRequest {
    func showReply() async throws -> Outcome {
        let saved = try await saved().map(\.text)
        let members = seats.map { (token: String(place(of: $0.member)), name: $0.name) }
        let waiting = view.waiting.first.map { String(place(of: $0)) }
        return .page(
            TherapistPages.Reply(
                action: link(.reply), back: back, members: members, to: typed?["to"] ?? waiting, saved: saved,
                chosen: typed?["saved"], words: value("words"), read: tick("read", true), hour: hour(),
                toError: fault("to"), savedError: fault("saved"), wordsError: fault("words"), texts))
    }

    /// The saved sentences. Those in the couple's language come first.
    private func saved() async throws -> [SavedSentence] {
        let couples = view.joint.seats.language.flatMap { Language(code: $0) } ?? texts.reader
        return try await own.desk.shelf().sentences(for: couples)
    }

    func submitReply() async throws -> Outcome {
        let saved = try await saved().map(\.text)
        var faults: [String: String] = [:]
        var text = form["words"].trimmed
        if text.isEmpty, !form["saved"].isEmpty {
            // The form sends the sentence itself, since its slot may hold another one by now.
            if saved.contains(form["saved"]) {
                text = form["saved"]
            } else {
                faults["saved"] = "therapist.error.sentenceGone"
            }
        }
        let hasRead = form["read"] == "yes"
        if text.isEmpty, !hasRead, faults.isEmpty { faults["words"] = "therapist.error.wordEmpty" }
        if text.count > MessageToMember.longest { faults["words"] = "therapist.error.tooLong" }
        let member = Int(form["to"]).flatMap { seat($0)?.member }
        let isBoth = form["to"] == "both" && seats.count > 1
        if member == nil, !isBoth { faults["to"] = "therapist.error.choose" }
        if !faults.isEmpty { throw FormFault(faults) }
        let from = isBoth ? try sentHour() : request.now
        try await perform(Reply(member: member, text: text, from: from, hasRead: hasRead))
        return .redirect(route(.couple), notice: "therapist.word.sent")
    }
}
