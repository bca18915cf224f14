/// A member's private pages, which need the digits: a list of links.
package struct MinePage: Page {
    package static let template = "partner/mine"
    package static let title = PageTitle.mine

    package var back: String
    package var rows: [WeekPage.Card]

    package struct Links: Sendable {
        package var word, myTime, lookingBack, why, intention, seen, settings: String

        package init(
            word: String, myTime: String, lookingBack: String, why: String, intention: String, seen: String,
            settings: String
        ) {
            (self.word, self.myTime, self.lookingBack, self.why) = (word, myTime, lookingBack, why)
            (self.intention, self.seen, self.settings) = (intention, seen, settings)
        }
    }

    package init(texts: Texts, names: Names, back: String, links: Links) {
        self.back = back
        rows = [
            WeekPage.Card(href: links.word, title: texts("partner.mine.word", names), icon: .letter),
            WeekPage.Card(href: links.myTime, title: texts("partner.mine.myTime"), icon: .step),
            WeekPage.Card(href: links.lookingBack, title: texts("partner.mine.lookingBack"), icon: .time),
            WeekPage.Card(href: links.why, title: texts("partner.mine.why"), icon: .willing),
            WeekPage.Card(href: links.intention, title: texts("partner.mine.intention"), icon: .prepare),
            WeekPage.Card(href: links.seen, title: texts("partner.mine.seen", names), icon: .reads),
            WeekPage.Card(href: links.settings, title: texts("partner.mine.settings"), icon: .sheet),
        ]
    }
}
