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

    /// The saved sentences on the brief itself, for each member to whom one may be sent at once.
    func quickReplies() async throws -> [Int: TherapistPages.BriefPage.QuickReply] {
        let members = view.repliesAtOnce
        guard !members.isEmpty else { return [:] }
        let saved = try await saved().prefix(Self.mostQuick).map(\.text)
        let replies = seats.enumerated().filter { members.contains($1.member) }.map { place, seat in
            (
                place,
                TherapistPages.BriefPage.QuickReply(
                    action: link(.reply), to: String(place + 1), name: seat.name, saved: saved, texts)
            )
        }
        return Dictionary(uniqueKeysWithValues: replies)
    }

    /// So many sentences are read at a glance; the others are on the page *Reply*.
    private static let mostQuick = 3

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
        let isAtOnce = form["once"] == "yes"
        do {
            try await perform(Reply(member: member, text: text, from: from, hasRead: hasRead, isAtOnce: isAtOnce))
        } catch CaseError.refused(.superseded) where isAtOnce {
            throw FormFault("", "therapist.brief.replyOther", at: route(.couple))
        }
        return .redirect(route(.couple), notice: "therapist.word.sent")
    }
}
