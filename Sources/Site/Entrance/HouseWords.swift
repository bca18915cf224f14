import Homework
import Pages

// What is said in the therapist's name, in the language of whoever reads it.

extension Names {
    /// The names a member's pages say, and who reads today.
    init(_ view: JointView, me: PersonID, at now: Instant, _ texts: Texts) {
        let others = view.others(than: me).map(\.name)
        let today = LocalClock(view.seats.zone).day(of: now)
        let away = view.house.away.flatMap { $0.isNow(today) ? texts.away($0, view.house.therapistName) : nil }
        let ended = view.isEnded ? texts("shared.ended", ["therapist": view.house.therapistName]) : nil
        self.init(
            me: view.name(me) ?? "", partner: others.isEmpty ? texts("shared.someOther") : texts.list(others),
            therapist: view.house.therapistName, reading: ended ?? away ?? texts.reading(view.house.readingDays),
            others: others.count)
        isEnded = view.isEnded
    }
}

extension Texts {
    /// *Robin is away from 3 August to 20 August; Kim reads.*
    func away(_ away: Away, _ therapist: String) -> String {
        let words = ClockWords(language)
        let reader = away.reader ?? ""
        return self(
            reader.isEmpty ? "partner.away.unread" : "partner.away.read",
            ["therapist": therapist, "from": words.date(away.from), "to": words.date(away.to), "reader": reader])
    }

    /// When the therapist reads, as the therapist wrote it or as it is usual.
    func reading(_ days: String) -> String { days.isEmpty ? self("house.readingDays") : days }

    /// A word back: *Robin has read this.*, where it says so, and the therapist's own words.
    func word(_ text: String, hasRead: Bool, of therapist: String) -> String {
        let read = hasRead ? self("partner.word.hasRead", ["therapist": therapist]) : ""
        return [read, text].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The line under a homework: the therapist's own, the usual one, or none.
    func line(_ given: Given) -> String? {
        given.line ?? (given.hasUsualLine ? self("partner.given.usualLine") : nil)
    }

    /// The therapist's rule about secrets, from its code or as the therapist wrote it.
    func rule(_ rule: String) -> String {
        switch rule {
        case "none", "limited": self("house.secretsRule.\(rule)")
        case "": self("house.secretsRule.limited")
        default: rule
        }
    }
}
