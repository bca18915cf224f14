extension TherapistPages {
    /// All settings, one row each, with the present value.
    package struct SettingsHub: Page {
        package static let template = "therapist/settings"
        package static let title = PageTitle.settings
        package var back: Link?
        package var rows: [Row]
        /// Says that the wording of the rule about secrets has changed, and links to it.
        package var newRule: Link?
        package var digitsHref: String
        package var wordsHref: String
        package var sheetHref: String
        /// Forgets this device. Posts nothing but the form's id.
        package var forgetAction: String
        /// Forgets every other device of the therapist. Posts nothing but the form's id.
        package var othersAction: String
        /// Switches the keys of the therapist's pages on or off in this browser. Posts `keys` = `on` | `off`.
        package var keysAction: String
        package var hasKeys: Bool
        /// The code from an app; nil where the clinic does not offer it.
        package var factor: Row?
        /// *3 November 2026, this device*, the newest first.
        package var signIns: [String]

        package struct Row: Encodable, Sendable, Equatable {
            package var href: String
            package var label: String
            package var now: String
        }

        package init(
            work: (href: String, now: String), usualWay: (href: String, now: String),
            sentences: (href: String, now: String), help: (href: String, now: String), isRuleNew: Bool = false,
            digitsHref: String, wordsHref: String, sheetHref: String, forgetAction: String, othersAction: String,
            keysAction: String, hasKeys: Bool, factor: (href: String, now: String)? = nil, signIns: [String] = [],
            _ texts: Texts
        ) {
            self.factor = factor.map { Row(href: $0.href, label: texts("therapist.factor.heading"), now: $0.now) }
            self.signIns = signIns
            (self.keysAction, self.hasKeys) = (keysAction, hasKeys)
            (self.digitsHref, self.wordsHref, self.sheetHref) = (digitsHref, wordsHref, sheetHref)
            (self.forgetAction, self.othersAction) = (forgetAction, othersAction)
            newRule = isRuleNew ? Link(texts("therapist.settings.newRule"), href: work.href) : nil
            rows = [("work", work), ("usual", usualWay), ("sentences", sentences), ("help", help)].map {
                Row(href: $0.1.href, label: texts("therapist.settings.\($0.0)"), now: $0.1.now)
            }
        }
    }

    /// A new two-word name and six new words, for a therapist who lost the old ones or fears that somebody read them.
    /// Posts `digits`.
    package struct PassphraseChange: Page {
        package static let template = "therapist/new-words"
        package static let title = PageTitle.settings
        package var action: String
        package var back: Link
        package var digits: Field
        package var faults: Faults

        package init(action: String, back: Link, digitsError: String? = nil, _ texts: Texts) {
            (self.action, self.back) = (action, back)
            digits = Field(name: "digits", label: texts("therapist.newWords.digits"), error: digitsError)
            faults = TherapistPages.faults([digits])
        }
    }

    /// The settings with which every new evening begins. Until they are changed they are the founding text's. Posts the
    /// fields of `EveningForm`.
    package struct UsualWay: Page {
        package static let template = "therapist/usual-way"
        package static let title = PageTitle.settings
        package var action: String
        package var back: Link
        package var evening: EveningForm

        package init(action: String, back: Link, evening: EveningForm) {
            (self.action, self.back, self.evening) = (action, back, evening)
        }
    }

    /// Saved sentences for replies. Posts one field for each language, such as `sentences-en`, with one sentence on
    /// each line.
    package struct SavedSentences: Page {
        package static let template = "therapist/saved-sentences"
        package static let title = PageTitle.settings
        package var action: String
        package var back: Link
        package var parts: [Part]
        package var faults: Faults

        /// The sentences of one language.
        package struct Part: Encodable, Sendable, Equatable {
            /// The language's own name.
            package var language: String
            package var sentences: Field
        }

        /// The text of one language's part.
        package struct TypedPart: Sendable, Equatable {
            package var code, language: String
            package var sentences: [String]
            package var error: String?

            package init(code: String, language: String, sentences: [String], error: String? = nil) {
                (self.code, self.language, self.sentences, self.error) = (code, language, sentences, error)
            }
        }

        package init(action: String, back: Link, parts: [TypedPart], _ texts: Texts) {
            (self.action, self.back) = (action, back)
            self.parts = parts.map { part in
                Part(
                    language: part.language,
                    sentences: Field(
                        name: "sentences-\(part.code)", label: texts("therapist.sentences.label"),
                        value: part.sentences.joined(separator: "\n"), hint: texts("therapist.sentences.hint"),
                        error: part.error))
            }
            faults = TherapistPages.faults(self.parts.map(\.sentences))
        }
    }
}
