/// Shown before anything is shared with the other: each text, who will read it and from when, and a way to change it.
package struct CheckAnswersPage: Page {
    package static let template = "partner/checkAnswers"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var heading: String
    package var go: String
    package var answers: [Answer]
    /// The words themselves, which the form sends.
    package var fields: [HeldPage.HeldField]
    /// Risks that cannot be removed, named with the first share only.
    package var warnings: [Warning]

    package struct Answer: Encodable, Sendable {
        package var prompt, text, from, changeHref: String

        package init(prompt: String, text: String, from: String, changeHref: String) {
            (self.prompt, self.text, self.from, self.changeHref) = (prompt, text, from, changeHref)
        }
    }

    package struct Warning: Encodable, Sendable {
        package var text: String
    }

    package init(
        texts: Texts, names: Names, answers: [Answer], action: String, back: String, first: Bool,
        fields: [HeldPage.HeldField]
    ) {
        self.fields = fields
        heading = texts("partner.check.title", names)
        go = texts("partner.check.go", names)
        (self.answers, self.action, self.back) = (answers, action, back)
        warnings =
            first
            ? ["shared.said.two", "shared.said.read"].map { Warning(text: texts($0, names)) } : []
    }
}

/// What both may read, in the order of the prompts, without times. A member can take their own answers back.
package struct SharedAnswersPage: Page {
    package static let template = "partner/sharedAnswers"
    package static let title = PageTitle.thisWeek

    package var back: String
    package var prompts: [Prompt]
    package var empty: String?

    package struct Prompt: Encodable, Sendable {
        package var text: String
        package var answers: [Answer]

        package init(text: String, answers: [Answer]) { (self.text, self.answers) = (text, answers) }
    }

    package struct Answer: Encodable, Sendable {
        package var name: String
        package var text: String
        /// For the member's own answers only: the hour before which the other does not see them, and where the form
        /// that takes them back is posted.
        package var from: String?
        package var takeBackAction: String?

        package init(name: String, text: String, from: String? = nil, takeBackAction: String? = nil) {
            (self.name, self.text, self.from, self.takeBackAction) = (name, text, from, takeBackAction)
        }
    }

    package init(texts: Texts, prompts: [Prompt], back: String) {
        (self.prompts, self.back) = (prompts, back)
        empty = prompts.allSatisfy { $0.answers.isEmpty } ? texts("partner.sharedAnswers.empty") : nil
    }
}
