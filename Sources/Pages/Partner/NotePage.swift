/// My note, the day after, alone: four rows and one line, all of which may be left out. A letter.
/// Posts `happened` (yes, smaller, interrupted, no), `ease` (easy, bit, tense, much), `mind` (there, went, elsewhere),
/// `know` (nothing, hurt, further, stop, had, away, person), `line`, `copy=yes`.
package struct NotePage: Page {
    package static let template = "partner/note"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var reads: Reads
    package var rows: [Choices]
    package var line: Field
    package var copy: Tick
    /// *Send to Robin*
    package var go: String
    package var faults: Faults

    /// What was chosen and typed, when the form comes back.
    package struct Typed: Sendable {
        package var happened, ease, mind, know: String?
        package var line: String
        package var copy: Bool

        package init(
            happened: String? = nil, ease: String? = nil, mind: String? = nil, know: String? = nil, line: String = "",
            copy: Bool = false
        ) {
            (self.happened, self.ease, self.mind) = (happened, ease, mind)
            (self.know, self.line, self.copy) = (know, line, copy)
        }
    }

    package init(
        texts: Texts, names: Names, action: String, back: String, typed: Typed = Typed(), error: String? = nil
    ) {
        (self.action, self.back, reads) = (action, back, names.only(texts))
        func row(
            _ name: String, _ values: [String], _ chosen: String?, _ label: (String) -> String
        ) -> Choices {
            Choices(
                name: name, legend: texts("partner.note.asked.\(name)", names), values: values, chosen: chosen,
                short: true, label: label)
        }
        rows = [
            row("happened", ["yes", "smaller", "interrupted", "no"], typed.happened) {
                texts("partner.note.happened.\($0)")
            },
            row("ease", ["easy", "bit", "tense", "much"], typed.ease) { texts("partner.note.ease.\($0)") },
            row("mind", ["there", "went", "elsewhere"], typed.mind) { texts("partner.note.mind.\($0)") },
            row("know", ["nothing", "hurt", "further", "stop", "had", "away", "person"], typed.know) {
                texts("partner.note.know.\($0)")
            },
        ]
        line = Field(name: "line", label: texts("partner.note.line"), value: typed.line, error: error)
        copy = Tick(
            name: "copy", label: texts("partner.note.copy"), hint: texts("partner.note.copyHint"), chosen: typed.copy)
        go = texts("partner.tell.go", names.values)
        faults = Faults([("line", error)])
    }
}
