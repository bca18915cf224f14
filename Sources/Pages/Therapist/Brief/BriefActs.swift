extension TherapistPages {
    /// The pages that the brief links to. A link that is nil is not offered.
    package struct Acts: Encodable, Sendable, Equatable {
        package var next: String
        package var joint: String
        package var word: String
        package var met: String
        package var record: String
        package var file: String
        /// A link to the preview of each member's phone.
        package var seeAs: [Link]
        package var hasSeeAs: Bool
        package var more: [Link]
        /// What the member said to the therapist alone, two links for each member.
        package var alone: [Link] = []
        /// How each marked a list: one link for each list that is open.
        package var lists: [Link] = []

        /// The acts that are needed less often; nil where there is nothing to do.
        package struct More: Sendable, Equatable {
            package var move: String?
            package var notes: String?
            /// One for each homework.
            package var print: [Link] = []
            package var cards: String?
            package var whoSees: String?
            package var openStep: String?
            package var stepBack: String?
            package var liftLimit: String?
            package var endRest: String?
            package var close: String?
            package var end: String?
            /// Pause, end, archive, erase.
            package var care: String?
            package init() {}
        }

        package init(
            next: String, joint: String, word: String, met: String, record: String, file: String,
            seeAs: [(name: String, href: String)], more: More, _ texts: Texts
        ) {
            (self.next, self.joint, self.word, self.met) = (next, joint, word, met)
            (self.record, self.file) = (record, file)
            hasSeeAs = !seeAs.isEmpty
            self.seeAs = seeAs.map { Link(texts("therapist.act.seeAs", ["name": $0.name]), href: $0.href) }
            func links(_ acts: [(String, String?)]) -> [Link] {
                acts.compactMap { key, href in href.map { Link(texts("therapist.act.\(key)"), href: $0) } }
            }
            self.more =
                links([
                    ("openStep", more.openStep), ("stepBack", more.stepBack), ("liftLimit", more.liftLimit),
                    ("endRest", more.endRest), ("move", more.move), ("end", more.end), ("close", more.close),
                    ("notes", more.notes),
                ]) + more.print + links([("cards", more.cards), ("whoSees", more.whoSees), ("care", more.care)])
        }

        func with(_ members: [BriefMember], _ texts: Texts) -> Self {
            var acts = self
            acts.alone =
                members.flatMap { member in
                    [
                        Link(texts("therapist.brief.spokenNow", ["name": member.name]), href: member.spokenHref),
                        Link(texts("therapist.brief.heard", ["name": member.name]), href: member.heardHref),
                        Link(texts("therapist.practice.heading", ["name": member.name]), href: member.practicesHref),
                    ]
                } + lists
            return acts
        }
    }
}
