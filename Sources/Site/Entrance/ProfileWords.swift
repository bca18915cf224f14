import Homework
import Pages

// Sentences in the therapist's name, in the language of their reader.

extension Names {
    /// The names on a member's pages, and when the therapist reads.
    init(_ view: JointView, me: PersonID, at now: Instant, _ texts: Texts) {
        let others = view.others(than: me).map(\.name)
        // The therapist is away on days by the therapist's own clock.
        let today = LocalClock(view.therapistZone).day(of: now)
        let away = view.profile.away.flatMap {
            $0.isNow(today) ? texts.away($0, view.profile.therapistName, today: today) : nil
        }
        let ended = view.isEnded ? texts("shared.ended", ["therapist": view.profile.therapistName]) : nil
        self.init(
            me: view.name(me) ?? "",
            partner: others.isEmpty ? Isolate.ours(texts("shared.someOther")) : texts.list(others),
            therapist: view.profile.therapistName, reading: ended ?? away ?? texts.reading(view.profile),
            readingNamesHelp: away != nil, others: others.count)
        isEnded = view.isEnded
    }
}

extension Texts {
    /// The language in which a therapist's own words are looked up. The test languages read English.
    var reader: Language { Language(code: language.code) ?? .english }

    /// *Robin reads nothing here from 3 August to 20 August. If something cannot wait, call Kim: 555 0142. …*
    func away(_ away: Away, _ therapist: String, today: Day) -> String {
        let words = ClockWords(language, today: today)
        let nobody = self(
            "partner.away.nobody",
            ["therapist": therapist, "from": words.date(away.from), "to": words.date(away.to)])
        let call =
            switch (away.name ?? "", away.telephone ?? "") {
            case (_, ""): self("partner.away.help")
            case ("", let telephone): self("partner.away.number", ["telephone": telephone])
            case (let name, let telephone): self("partner.away.call", ["name": name, "telephone": telephone])
            }
        return "\(nobody) \(call)"
    }

    /// When the therapist reads: as the therapist wrote it, or the usual sentence.
    func reading(_ profile: TherapistProfile) -> String {
        guard let own = profile.readingDays(in: reader) else { return self("house.readingDays") }
        guard let fallback = fallback(own, of: profile.therapistName) else { return own.text }
        let text = own.text.last.map(\.isPunctuation) == true ? own.text : own.text + "."
        return "\(Isolate.words(text.prefix(1).uppercased() + text.dropFirst())) \(fallback)"
    }

    /// *This is shown in English, because Robin has not written it in Spanish.*; nil if the words are in the reader's
    /// language.
    func fallback(_ own: OwnText, of therapist: String) -> String? {
        own.other.map { other in
            self(
                "house.fallback",
                [
                    "name": therapist, "other": self("house.language.\(other.code)"),
                    "own": self("house.language.\(reader.code)"),
                ])
        }
    }

    /// A reply: *Robin has read this.*, if the therapist said so, and the therapist's own words.
    func word(_ text: String, hasRead: Bool, of therapist: String) -> String {
        let read = hasRead ? self("partner.word.hasRead", ["therapist": therapist]) : ""
        return [read, Isolate.words(text)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The line under a homework: the therapist's own, the usual one, or none.
    func line(_ assignment: Assignment) -> String? {
        assignment.line ?? (assignment.hasUsualLine ? self("partner.given.usualLine") : nil)
    }

    /// What to do if something gets in the way of a homework, as it was agreed on; nil where nothing was.
    func ifThen(_ assignment: Assignment) -> String? {
        assignment.ifThen.map { self("partner.given.ifThen", ["text": $0]) }
    }

    /// The therapist's rule about secrets, from its code or in the therapist's own words.
    ///
    /// Every rule ends with the exception for safety. If a therapist's own words do not end so, the program adds it, so
    /// that no rule promises more than the law lets a therapist keep.
    func rule(_ rule: String) -> String {
        let ending = self("partner.secretsRule.ending")
        switch rule {
        case "none", "limited": return self("partner.secretsRule.\(rule)")
        case "": return self("partner.secretsRule.limited")
        default: return rule.contains(ending) ? rule : "\(rule) \(ending)"
        }
    }
}
