/// A sentence for the others: what they read now, and a new one. Posts `line`; `take` = `back` takes back what they read.
package struct SentencePage: Page {
    package static let template = "partner/sentence"
    package static let title = PageTitle.mine

    package var back: String
    package var heading: String
    package var lead: String
    package var action: String
    package var line: Field
    package var go: String
    /// The member's own sentence, which the others read now.
    package var shown: String?
    package var faults: Faults

    package init(
        texts: Texts, names: Names, action: String, back: String, line: String = "",
        shown: String? = nil, error: String? = nil
    ) {
        (self.back, self.action, self.shown) = (back, action, shown)
        heading = texts("partner.sentence.title", names)
        lead = texts("partner.sentence.lead", names)
        self.line = Field(
            name: "line", label: texts("partner.sentence.line"), value: line,
            hint: texts("partner.sentence.lineHint", names), error: error)
        go = texts("partner.check.go", names)
        faults = Faults([("line", error)])
    }
}
