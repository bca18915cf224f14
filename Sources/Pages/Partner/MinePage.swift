/// A member's private pages, which need the digits: a list of links.
package struct MinePage: Page {
    package static let template = "partner/mine"
    package static let title = PageTitle.mine

    package var back: String
    package var rows: [WeekPage.Row]

    package struct Links: Sendable {
        package var word, lookingBack, why, intention, seen, settings: String

        package init(
            word: String, lookingBack: String, why: String, intention: String, seen: String, settings: String
        ) {
            (self.word, self.lookingBack, self.why) = (word, lookingBack, why)
            (self.intention, self.seen, self.settings) = (intention, seen, settings)
        }
    }

    package init(texts: Texts, names: Names, back: String, links: Links) {
        self.back = back
        rows = [
            WeekPage.Row(href: links.word, title: texts("partner.mine.word", names)),
            WeekPage.Row(href: links.lookingBack, title: texts("partner.mine.lookingBack")),
            WeekPage.Row(href: links.why, title: texts("partner.mine.why")),
            WeekPage.Row(href: links.intention, title: texts("partner.mine.intention")),
            WeekPage.Row(href: links.seen, title: texts("partner.mine.seen", names)),
            WeekPage.Row(href: links.settings, title: texts("partner.mine.settings")),
        ]
    }
}
