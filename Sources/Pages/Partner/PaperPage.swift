/// A homework as lines to read or to print: a therapist's own sheet, or any card on one page of paper.
package struct PaperPage: Page {
    package static let template = "partner/paper"
    package static let title = PageTitle.thisWeek

    package var back: String
    package var heading: String
    /// *Only if you both want to, each time.*
    package var both: String
    /// What a step that was opened brings; none where it is not new.
    package var news: [EveningPage.Line]
    package var why: String
    package var sections: [Section]
    /// Whether the lines of a part follow each other in one paragraph on paper, so that two pages hold them.
    package var isLong: Bool
    /// The page on which a member can jot down a few words about the sheet's question; nil where it asks nothing.
    package var prepareHref: String?

    /// The most lines that are set as paragraphs of their own.
    private static let mostLines = 20

    package struct Section: Encodable, Sendable {
        /// Nil where the lines need no heading.
        package var title: String?
        package var lines: [EveningPage.Line]

        package init(title: String, lines: [String]) {
            self.title = title.isEmpty ? nil : title
            self.lines = lines.map { EveningPage.Line($0) }
        }
    }

    package init(
        heading: String, both: String, why: String, sections: [Section], back: String, prepareHref: String? = nil,
        news: [String] = []
    ) {
        (self.heading, self.both, self.why, self.sections) = (heading, both, why, sections)
        (self.back, self.prepareHref) = (back, prepareHref)
        isLong = sections.map(\.lines.count).reduce(0, +) > Self.mostLines
        self.news = news.map { EveningPage.Line($0) }
    }
}
