/// One page that says in plain words which risks cannot be removed.
package struct SaidPage: Page {
    package static let template = "partner/said"
    package static let title = PageTitle.help

    package var back: String
    package var sentences: [Sentence]
    /// What therapists and the operator are told about these risks, so that no member has to guess what they know.
    package var told: [Sentence]

    package struct Sentence: Encodable, Sendable {
        package var text: String
    }

    package init(texts: Texts, names: Names, back: String) {
        self.back = back
        sentences = Self.all(texts, names)
        told = Self.told(texts)
    }

    static func told(_ texts: Texts) -> [Sentence] {
        let therapists = ["noLetter", "watched", "screens", "signal", "cards"].map { "therapist.begin.\($0)" }
        return (therapists + ["shared.said.operator"]).map { Sentence(text: texts($0)) }
    }

    /// The nine sentences, with the names filled in.
    static func all(_ texts: Texts, _ names: Names) -> [Sentence] {
        ["beside", "account", "watched", "two", "open", "read", "law", "host", "silence"].map {
            Sentence(text: texts("shared.said.\($0)", names))
        }
    }
}

/// What the therapist can see about this person. The page names kinds of things only, and is the same whether anything
/// was written or not.
package struct SeenPage: Page {
    package static let template = "partner/seen"
    package static let title = PageTitle.mine

    package var back: String
    package var heading: String
    package var always: [SaidPage.Sentence]
    package var sent: [SaidPage.Sentence]
    package var never: [SaidPage.Sentence]
    /// What the others see; nil for a member who is alone here.
    package var partner: String?

    package init(texts: Texts, names: Names, back: String) {
        self.back = back
        heading = texts("partner.mine.seen", names)
        always = (names.others > 0 ? ["both", "shared", "desk"] : ["both", "desk"]).map {
            .init(text: texts("partner.seen.always.\($0)", names))
        }
        sent = ["notes", "help", "next", "rest"].map { .init(text: texts("partner.seen.sent.\($0)", names)) }
        never = ["own", "opened", "tonight"].map { .init(text: texts("partner.seen.never.\($0)", names)) }
        partner = names.others > 0 ? texts("partner.seen.partner", names) : nil
    }
}
