/// *Ask Robin to erase everything*: a letter. The page is always blank and does not show whether it was sent before.
/// Posts `text`.
package struct ErasureWishPage: Page {
    package static let template = "partner/erasureWish"
    package static let title = PageTitle.settings

    package var action: String
    package var back: String
    package var heading: String
    package var lines: [String]
    package var reads: Reads
    package var text: Field
    package var kept: String
    package var go: String
    package var faults: Faults

    package init(
        texts: Texts, names: Names, action: String, back: String, text: String = "", error: String? = nil
    ) {
        (self.action, self.back, reads) = (action, back, names.only(texts))
        heading = texts("partner.erase.title", names)
        lines = ["what", "how", "alone"].map { texts("partner.erase.\($0)", names) }
        self.text = Field(name: "text", label: texts("partner.erase.text", names), value: text, error: error)
        kept = texts("partner.tell.kept", names)
        go = texts("partner.tell.go", names)
        faults = Faults([("text", error)])
    }
}
