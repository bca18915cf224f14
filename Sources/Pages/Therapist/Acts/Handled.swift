extension TherapistPages {
    /// The alerts of one letter: what the letter says and what was done. The therapist marks them as dealt with, or
    /// opens them again. Posts `words` (what was done), or `again` = `yes`.
    package struct Handled: Page {
        package static let template = "therapist/handled"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var flags: [BriefPage.Flag]
        /// The whole note that the alert comes from, line by line: "Did it take place? Yes.".
        package var note: [String]
        /// What was done about it so far, the oldest first.
        package var past: [String]
        package var hasPast: Bool
        /// Whether the therapist still has to deal with it.
        package var isOpen: Bool
        package var words: Field
        /// A link to *I spoke with … alone*, where such a talk answers the alert.
        package var alone: Link?
        package var faults: Faults

        package init(
            action: String, back: Link, flags: [BriefPage.Flag], note: [String], past: [String] = [],
            isOpen: Bool = true, words: String = "", wordsError: String? = nil, alone: Link? = nil, _ texts: Texts
        ) {
            (self.action, self.back, self.flags, self.note, self.alone) = (action, back, flags, note, alone)
            (self.past, hasPast, self.isOpen) = (past, !past.isEmpty, isOpen)
            self.words = Field(
                name: "words", label: texts("therapist.handled.words"), value: words,
                hint: texts("therapist.handled.wordsHint"), error: wordsError)
            faults = TherapistPages.faults([self.words])
        }
    }

    /// A reply to one member, or to both. Posts `to` (a member's token, or `both`), `saved` (a sentence, or empty),
    /// `words`, `read` = `yes`.
    package struct Reply: Page {
        package static let template = "therapist/word-back"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var to: Choices
        package var saved: Choices
        package var hasSaved: Bool
        package var words: Field
        package var read: Tick
        /// When both see the reply; nil where there is only one possible hour.
        package var hour: EffectiveFrom?
        package var faults: Faults

        /// - Parameters:
        ///   - members: token and name of each.
        ///   - saved: the therapist's saved sentences.
        ///   - hour: when a reply to both appears; a reply to one appears at once.
        package init(
            action: String, back: Link, members: [(token: String, name: String)], to: String? = nil,
            saved: [String], chosen: String? = nil, words: String = "", read: Bool = true, hour: EffectiveFrom,
            toError: String? = nil, savedError: String? = nil, wordsError: String? = nil, _ texts: Texts
        ) {
            (self.action, self.back, self.hour) = (action, back, members.count > 1 ? hour : nil)
            let both = [
                Choices.Answer(
                    "both", texts("therapist.word.both", count: members.count),
                    hint: texts("therapist.word.bothHint", count: members.count))
            ]
            self.to = Choices(
                name: "to", legend: texts("therapist.word.to"), chosen: to, short: true, error: toError,
                answers: members.map {
                    Choices.Answer(
                        $0.token, Isolate.name($0.name), hint: texts("therapist.word.oneHint", ["name": $0.name]))
                } + (members.count > 1 ? both : []))
            self.saved = Choices(
                name: "saved", legend: texts("therapist.word.saved"), chosen: chosen, error: savedError,
                answers: saved.map { Choices.Answer($0, $0) })
            hasSaved = !saved.isEmpty
            self.words = Field(
                name: "words", label: texts(hasSaved ? "therapist.word.orWords" : "therapist.word.words"), value: words,
                hint: texts("therapist.word.wordsHint"), error: wordsError)
            self.read = Tick(name: "read", label: texts("therapist.word.read"), chosen: read)
            faults = TherapistPages.faults([self.words], [self.to, self.saved])
        }
    }
}
