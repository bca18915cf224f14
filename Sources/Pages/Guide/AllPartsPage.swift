/// In the demonstration, shows every part that pages are built from: by day and by night, in both directions, in the
/// size of letters that its links choose.
package struct AllPartsPage: Page {
    package static let template = "guide/all"
    package static let title = PageTitle.help

    /// The class that the page's root element gets for its size of letters.
    package var size: String
    package var sizes: [SizeLink]
    package var panels: [PartsPanel]

    package struct SizeLink: Encodable, Sendable {
        package var href: String
        package var label: String
        /// Whether this is the size that is shown.
        package var here: Bool
    }

    /// The sizes that the page can be shown in.
    package enum Size: String, CaseIterable, Sendable { case usual, larger, twice }

    /// - Parameter address: where the page is shown in a size.
    package init(texts: Texts, size: Size, address: (Size) -> String) {
        self.size = size.rawValue
        sizes = Size.allCases.map {
            SizeLink(href: address($0), label: texts("guide.size.\($0.rawValue)"), here: $0 == size)
        }
        panels = PartsPanel.Kind.allCases.map { PartsPanel($0, texts: texts, action: address(size)) }
    }
}
