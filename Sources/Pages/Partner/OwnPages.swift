/// Why a member does this, for themselves, and one line of it to show beside the other's. Posts `why` to the drawer;
/// the second form posts `line` to the page that checks what both will read.
package struct WhyPage: Page {
    package static let template = "partner/why"
    package static let title = PageTitle.mine

    package var back: String
    package var action: String
    /// Nil for a member who is alone here, since nobody else would read the line.
    package var shareAction: String?
    package var reads: Reads
    package var why: Field
    package var line: Field
    package var go: String
    /// The member's own line, which both see now.
    package var shown: String?
    package var faults: Faults

    package init(
        texts: Texts, names: Names, why: String, action: String, shareAction: String, back: String, line: String = "",
        shown: String? = nil, whyError: String? = nil, lineError: String? = nil
    ) {
        (self.back, self.action, self.shareAction) = (back, action, names.others > 0 ? shareAction : nil)
        reads = Reads(texts("shared.onlyMe"), when: texts("shared.onlyMeHint"))
        self.why = Field(name: "why", label: texts("partner.why.mine"), value: why, error: whyError)
        self.line = Field(
            name: "line", label: texts("partner.why.line", names), value: line,
            hint: texts("partner.why.lineHint", names), error: lineError)
        go = texts("partner.why.share", names)
        self.shown = shown
        faults = Faults([("why", whyError), ("line", lineError)])
    }
}

/// One small intention, kept until its owner removes it. Posts `intention`; the second form removes it.
package struct IntentionPage: Page {
    package static let template = "partner/intention"
    package static let title = PageTitle.mine

    package var back: String
    package var action: String
    package var reads: Reads
    package var intention: Field
    package var clearAction: String?
    package var faults: Faults

    package init(
        texts: Texts, intention: String, action: String, back: String, clearAction: String? = nil,
        error: String? = nil
    ) {
        (self.back, self.action, self.clearAction) = (back, action, clearAction)
        reads = Reads(texts("shared.onlyMe"), when: texts("shared.onlyMeHint"))
        self.intention = Field(
            name: "intention", label: texts("partner.intention.label"), value: intention,
            hint: texts("partner.intention.hint"), error: error)
        faults = Faults([("intention", error)])
    }
}

/// The copies that a member chose to keep, in order of time. The page counts nothing.
package struct LookingBackPage: Page {
    package static let template = "partner/lookingBack"
    package static let title = PageTitle.mine

    package var back: String
    package var notes: [Note]
    package var empty: Bool

    package struct Note: Encodable, Sendable {
        package var day: String
        package var words: String
        /// Where the form that removes this copy is posted.
        package var removeAction: String

        package init(day: String, words: String, removeAction: String) {
            (self.day, self.words, self.removeAction) = (day, words, removeAction)
        }
    }

    package init(notes: [Note], back: String) { (self.notes, self.back, empty) = (notes, back, notes.isEmpty) }
}

/// A message from the therapist to this person alone.
package struct WordPage: Page {
    package static let template = "partner/word"
    package static let title = PageTitle.mine

    package var back: String
    package var heading: String
    package var empty: String?
    package var words: [Word]
    package var therapist: String

    package struct Word: Encodable, Sendable {
        package var text: String
        package init(_ text: String) { self.text = text }
    }

    package init(texts: Texts, names: Names, words: [String], back: String) {
        heading = texts("partner.mine.word", names)
        empty = words.isEmpty ? texts("partner.word.empty", names) : nil
        (self.words, self.back, therapist) = (words.map { Word($0) }, back, names.therapist)
    }
}
