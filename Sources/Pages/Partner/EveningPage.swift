/// Which evening of a homework: the key of its name in the catalogue.
package enum EveningPlace: String, Sendable, CustomStringConvertible {
    case first, second, third, fourth, more

    /// - Parameter number: from 1. All evenings after the fourth share one name.
    package init(number: Int) {
        let named: [EveningPlace] = [.first, .second, .third, .fourth]
        self = named.indices.contains(number - 1) ? named[number - 1] : .more
    }

    package var description: String { rawValue }
}

/// The card of one evening, to be read beforehand, printed, or opened during the evening. It sends nothing.
package struct EveningPage: Page {
    package static let template = "partner/evening"
    package static let title = PageTitle.thisWeek

    package var back: String
    package var heading: String
    /// *Tuesday 25 November, 20:30*, or that no time is set.
    package var when: String
    package var who: String
    /// *Only if you both want to, each time.*
    package var both: String
    /// What a step that was opened brings; none where it is not new.
    package var news: [Line]
    package var timeHref: String
    /// *Agree on a time*, or *Change the time* once there is one.
    package var timeLabel: String
    package var why: String
    /// How often, how long.
    package var times: [Line]
    /// The lines that members chose to show; none where nobody has.
    package var ourWhy: [Line]
    package var roles: [Role]
    package var touch: [Line]
    package var notPart: [Line]
    /// What the couple has agreed to leave out.
    package var ban: [Line]
    package var limitsHref: String
    package var aim: [Line]
    /// How the two speak during touch.
    package var sayTitle: String
    package var say: [Line]
    /// How it stops. It is never folded.
    package var stopTitle: String
    package var stop: [Line]
    package var smaller: [Line]
    /// The other parts of the card, each under its heading.
    package var more: [Role]
    package var wordsHref: String
    package var tonightHref: String
    package var restHref: String
    /// The other evenings of this homework.
    package var others: [Other]

    package struct Line: Encodable, Sendable {
        package var text: String
        package init(_ text: String) { self.text = text }
    }

    /// What one of the two, or each, prepares.
    package struct Role: Encodable, Sendable {
        package var title: String
        package var lines: [Line]
        package init(title: String, lines: [String]) {
            (self.title, self.lines) = (title, lines.map { Line($0) })
        }
    }

    package struct Other: Encodable, Sendable {
        package var href, label: String
        package init(href: String, label: String) { (self.href, self.label) = (href, label) }
    }

    /// The homework's own words, as the therapist gave it.
    package struct Words: Sendable {
        package var why: String
        package var roles: [Role]
        package var news, touch, notPart, aim, smaller: [String]
        package var times, ban: [String]
        package var say, stop: Role
        package var more: [Role]

        package init(
            why: String, roles: [Role], touch: [String], notPart: [String], aim: [String], smaller: [String],
            times: [String], ban: [String], say: Role, stop: Role, more: [Role], news: [String] = []
        ) {
            (self.news, self.stop) = (news, stop)
            (self.why, self.roles, self.touch) = (why, roles, touch)
            (self.notPart, self.aim, self.smaller) = (notPart, aim, smaller)
            (self.times, self.ban, self.say, self.more) = (times, ban, say, more)
        }
    }

    package struct Links: Sendable {
        package var back, time, limits, words, tonight, rest: String
        package init(back: String, time: String, limits: String, words: String, tonight: String, rest: String) {
            (self.back, self.time, self.limits) = (back, time, limits)
            (self.words, self.tonight, self.rest) = (words, tonight, rest)
        }
    }

    package init(
        texts: Texts, names: Names, place: EveningPlace, when: String?, arranger: String, arrangerIsMe: Bool,
        ourWhy: [String],
        words: Words,
        links: Links, others: [Other] = []
    ) {
        both = texts("partner.evening.both", names)
        news = words.news.map { Line($0) }
        heading = texts("partner.evening.place.\(place)")
        self.when = when ?? texts("partner.evening.noTime")
        timeLabel = texts(when == nil ? "partner.evening.time" : "partner.evening.changeTime")
        who = arrangerIsMe ? texts("partner.evening.youSetUp") : texts("partner.evening.setsUp", ["name": arranger])
        self.ourWhy = ourWhy.map { Line($0) }
        (why, roles, more) = (words.why, words.roles, words.more)
        times = words.times.map { Line($0) }
        ban = words.ban.map { Line($0) }
        // The first line about stopping is always in sight; what else is said about it is folded with the talking.
        (sayTitle, say) = (words.say.title, words.say.lines + words.stop.lines.dropFirst())
        (stopTitle, stop) = (words.stop.title, Array(words.stop.lines.prefix(1)))
        touch = words.touch.map { Line($0) }
        notPart = words.notPart.map { Line($0) }
        aim = words.aim.map { Line($0) }
        smaller = words.smaller.map { Line($0) }
        (back, timeHref, limitsHref) = (links.back, links.time, links.limits)
        (wordsHref, tonightHref, restHref) = (links.words, links.tonight, links.rest)
        self.others = others
    }
}

/// The words to say, for the two to try aloud before the evening. The therapist chose them. Nothing is chosen or sent
/// here.
package struct WordsToSayPage: Page {
    package static let template = "partner/wordsToSay"
    package static let title = PageTitle.thisWeek

    package var back: String
    package var words: [EveningPage.Line]

    package init(words: [String], back: String) {
        (self.words, self.back) = (words.map { EveningPage.Line($0) }, back)
    }
}
