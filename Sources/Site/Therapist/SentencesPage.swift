import Casework
import Homework
import Pages

// The sentences that the therapist saved for replies.
extension TherapistRequest {
    func showSentences() async throws -> Outcome {
        let shelf = try await desk.shelf()
        let parts = ownTextLanguages.map { language in
            let name = "sentences-\(language.code)"
            let typed = request.typed?[name]?.split(separator: "\n").map(String.init)
            return TherapistPages.SavedSentences.TypedPart(
                code: language.code, language: ownName(language),
                sentences: typed ?? standing(shelf, language).map(\.text),
                error: request.typed?.fault(name, request.texts))
        }
        return .page(
            TherapistPages.SavedSentences(
                action: request.link(.sentences), back: backToSettings, parts: parts, request.texts))
    }

    /// Each line of a language has a slot of its own. Slots without a line are emptied, and so are sentences without a
    /// language.
    func submitSentences() async throws -> Outcome {
        var faults: [String: String] = [:]
        var lines: [Language: [String]] = [:]
        for language in ownTextLanguages {
            let name = "sentences-\(language.code)"
            let typed = request.form[name].split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
            if typed.count > 12 || !typed.allSatisfy({ $0.count <= MessageToMember.longest }) {
                faults[name] = "therapist.error.sentences"
            }
            lines[language] = typed
        }
        if !faults.isEmpty { throw FormFault(faults) }
        let shelf = try await desk.shelf()
        for language in ownTextLanguages {
            for slot in UInt64(1)...12 {
                let text =
                    lines[language].flatMap { $0.indices.contains(Int(slot) - 1) ? $0[Int(slot) - 1] : nil } ?? ""
                let old = shelf.sentences.first { $0.slot == slot && $0.language == language.code }?.text ?? ""
                if old == text { continue }
                try await keep(.sentence(SavedSentence(slot: slot, text: text, language: language)), sent: false)
            }
        }
        for old in shelf.sentences where old.language == nil {
            try await keep(.sentence(SavedSentence(slot: old.slot, text: "")), sent: false)
        }
        return .redirect(Route(.therapistSettings))
    }

    /// The sentences shown in one language's part. Sentences without a language are shown in the part of the
    /// therapist's language.
    private func standing(_ shelf: ShelfState, _ language: Language) -> [SavedSentence] {
        shelf.sentences(for: language).filter {
            $0.language == language.code || ($0.language == nil && language == request.texts.reader)
        }
    }
}
