extension TherapistPages {
    /// Opening the next step: what it rests on, in words. Lives on the private page only, never in joint mode.
    ///
    /// Posts the fields of `ChangingHour`. Without `canOpen` there is no button.
    package struct OpenStep: TherapistPage {
        package static let template = "therapist/open-step"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var step: String
        package var needs: [Need]
        package var canOpen: Bool
        package var hour: ChangingHour
        package var faults: Faults

        /// One thing an opening rests on.
        package struct Need: Sendable, Equatable {
            package var met: Bool
            package var sentence: String
            /// Where this one can be done.
            package var link: Link?

            package init(met: Bool, _ sentence: String, link: Link? = nil) {
                (self.met, self.sentence, self.link) = (met, sentence, link)
            }

            /// A member's own word, or that there is none that counts.
            package static func word(
                of name: String, ready: Bool, word: String?, when: String, link: Link? = nil, _ texts: Texts
            ) -> Need {
                let values = ["name": name, "word": word ?? "", "when": when]
                return Need(
                    met: ready, texts(word == nil ? "therapist.open.noWord" : "therapist.open.word", values), link: link)
            }

            /// Spoken with alone since the card, and since the last serious note.
            package static func spoken(
                with name: String, met: Bool, when: String, link: Link? = nil, _ texts: Texts
            ) -> Need {
                Need(
                    met: met,
                    texts(met ? "therapist.open.spoken" : "therapist.open.notSpoken", ["name": name, "when": when]),
                    link: link)
            }
        }

        package init(action: String, back: Link, step: String, needs: [Need], hour: ChangingHour, _ texts: Texts) {
            (self.action, self.back, self.needs, self.hour) = (action, back, needs, hour)
            self.step = texts("therapist.open.step", ["step": step])
            canOpen = needs.allSatisfy(\.met)
            faults = TherapistPages.faults([hour.morning], [hour.choice])
        }

        package static func sample(_ texts: Texts) -> Self { made(texts, samReady: true) }
        static func sampleRefused(_ texts: Texts) -> Self { made(texts, samReady: false) }

        private static func made(_ texts: Texts, samReady: Bool) -> Self {
            let say = sampleWords(texts)
            let heard = Link(texts("therapist.brief.heard", ["name": "Sam"]), href: "#")
            return Self(
                action: "#", back: Link("Alex & Sam", href: "#"), step: say("nextStep"),
                needs: [
                    .word(of: "Alex", ready: true, word: say("like"), when: say("readyWhen"), texts),
                    .word(
                        of: "Sam", ready: samReady, word: samReady ? say("try") : nil, when: say("readyWhen"),
                        link: samReady ? nil : heard, texts),
                    .spoken(with: "Alex", met: true, when: say("spoken"), texts),
                    .spoken(with: "Sam", met: true, when: say("spoken"), texts),
                ], hour: ChangingHour(meetingMorning: say("morning"), chosen: "now", texts), texts)
        }
    }
}
