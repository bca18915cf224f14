extension TherapistPages {
    /// Opening the next step: what it rests on, in words. The page exists at the private level only, never on a shared
    /// screen.
    ///
    /// Posts `draft`, or with it `first`, the name of what is done first.
    package struct OpenStep: Page {
        package static let template = "therapist/open-step"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var step: String
        package var needs: [Need]
        package var canOpen: Bool
        /// The homework in preparation, sealed; posts `draft`.
        package var draft: String?
        /// What the therapist typed in it, which will be shown on the card.
        package var said: [String]

        /// One thing an opening rests on.
        package struct Need: Encodable, Sendable, Equatable {
            package var met: Bool
            package var sentence: String
            /// The page on which the therapist can do this.
            package var link: Link?
            /// The same on a page that leads back here and keeps what was typed.
            package var first: First?

            package init(met: Bool, _ sentence: String, link: Link? = nil, first: First? = nil) {
                (self.met, self.sentence, self.link, self.first) = (met, sentence, link, first)
            }

            /// A button: its label, and the value it posts as `first`.
            package struct First: Encodable, Sendable, Equatable {
                package var words: String
                package var value: String

                package init(_ words: String, value: String) { (self.words, self.value) = (words, value) }
            }

            /// What one member's readiness statement means for this step.
            package enum Word: String, Sendable, CaseIterable {
                /// Ready; not ready; said about a lower step; no statement that counts.
                case ready, notReady, lower, none
            }

            /// A member's own statement, or that there is none that counts.
            package static func word(
                of name: String, _ standing: Word, word: String, when: String, first: First? = nil, _ texts: Texts
            ) -> Need {
                let values = ["name": name, "word": word, "when": when]
                let key =
                    switch standing {
                    case .ready, .notReady: "therapist.open.word"
                    case .lower: "therapist.open.lowerWord"
                    case .none: "therapist.open.noWord"
                    }
                return Need(met: standing == .ready, texts(key, values), first: first)
            }

            /// What does not depend on one member.
            package enum Ground: String, Sendable, CaseIterable {
                /// The cautions were read; no urgent alert is open; homework is not paused; it is the next step; no
                /// journal is damaged; who does alone what it includes has said yes in private.
                case cautions, flag, rest, order, whole, joining
            }

            package static func ground(_ ground: Ground, met: Bool, link: Link? = nil, _ texts: Texts) -> Need {
                Need(
                    met: met,
                    met
                        ? texts("therapist.open.met.\(ground.rawValue)")
                        : texts("therapist.open.unmet.\(ground.rawValue)"),
                    link: link)
            }

            /// The therapist spoke with the member alone since the member's card and since the latest alert, and
            /// nothing speaks against the step; or what is missing. A talk of more than six weeks ago is enough, but
            /// the page mentions its age.
            package static func spoken(
                with name: String, met: Bool, gap: SpokenGap? = nil, when: String, first: First? = nil, _ texts: Texts
            ) -> Need {
                let values = ["name": name, "when": when]
                let key =
                    switch (met, gap) {
                    case (true, .old): "therapist.open.spokenOld"
                    case (true, _): "therapist.open.spoken"
                    case (false, .against): "therapist.open.notSpokenAgainst"
                    case (false, .unsure): "therapist.open.notSpokenUnsure"
                    case (false, .before): "therapist.open.notSpokenBefore"
                    case (false, _): "therapist.open.notSpoken"
                    }
                return Need(met: met, texts(key, values), first: first)
            }
        }

        package init(
            action: String, back: Link, step: String, needs: [Need], draft: String? = nil, said: [String] = [],
            _ texts: Texts
        ) {
            (self.action, self.back, self.needs) = (action, back, needs)
            (self.draft, self.said) = (draft, said)
            self.step = texts("therapist.open.step", ["step": step])
            canOpen = needs.allSatisfy(\.met)
        }
    }
}
