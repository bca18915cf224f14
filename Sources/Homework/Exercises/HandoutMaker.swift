extension Handout {
    /// The handout of an exercise in one language.
    ///
    /// - Parameters:
    ///   - settings: the therapist's; nil takes the exercise's own. Ignored where there is no evening.
    ///   - practice: the therapist's settings of a practice; nil takes the exercise's own. Ignored elsewhere.
    ///   - why: the therapist's own sentences instead of the library's.
    ///   - seats: how many people it is made for. One person alone has words of their own.
    package init(
        _ exercise: Exercise, settings: EveningSettings? = nil, practice: PracticeSettings? = nil,
        why: [String]? = nil, seats: Int, wording: CardWording, language: Language
    ) {
        let text = exercise.text[language]
        if let plan = exercise.practice, let script = text.practice {
            self.init(
                language: language, title: text.title, why: why ?? text.why,
                sections: wording.sections(wording.parts(script, plan, practice), wording.headingsOfPractice),
                phrases: [],
                limitNames: [:], talk: nil, people: exercise.people, needsCheck: exercise.needsCheck,
                practice: PracticeScript(breathes: plan.breathes, steps: script.steps))
            return
        }
        if let alone = text.alone, HeadCount(seats: seats) == .one {
            self.init(alone, why: why, wording: wording, language: language)
            return
        }
        let invitation = HeadCount(seats: seats) == .one ? wording.invitationAlone : wording.invitation
        var parts: [(CardPart, [String?])] = [(.invitation, invitation), (.body, text.body + text.items)]
        var phrases: [Phrase] = []
        var news: [String] = []
        var means: String?
        if let talk = text.talk { parts += wording.parts(talk) }
        if let evening = text.evening, let settings = settings ?? exercise.settings {
            // Where a step asks about penetration and nobody answered, the card allows none: no card opens more than
            // somebody chose.
            let inside = exercise.asksPenetration ? settings.penetration ?? Penetration.none : nil
            means = inside.flatMap(wording.inside.text)
            parts += wording.parts(evening, settings, asks: inside != nil, means: means)
            let namesOpened = evening.news.contains { $0.placeholders.contains("opened") }
            news = (namesOpened ? [] : [wording.opened]) + evening.news
            if means != nil { news.append(wording.inside.news) }
            let fitting = PhraseUse.fitting(settings.speaking)
            phrases = wording.phrases.filter { fitting.contains($0.use) }
        }
        self.init(
            language: language, title: text.title, why: why ?? text.why,
            sections: wording.sections(parts, text.items.isEmpty ? nil : wording.headings.filter { $0.key != .body }),
            phrases: phrases,
            limitNames: text.evening == nil ? [:] : wording.limits, talk: text.talk,
            people: text.alone == nil ? exercise.people : exercise.people.subtracting([.one]),
            together: exercise.together, news: news, means: means,
            leadsToTouch: exercise.leadsToTouch || exercise.kind == .list, needsCheck: exercise.needsCheck,
            includes: exercise.includes.map(\.text), items: text.items)
    }

    /// A talk for one person alone.
    private init(_ alone: AloneText, why: [String]?, wording: CardWording, language: Language) {
        let parts = [(.invitation, wording.invitationAlone)] + wording.partsAlone(alone.talk)
        self.init(
            language: language, title: alone.title, why: why ?? alone.why,
            sections: wording.sections(parts, wording.headings.filter { $0.key != .each }), phrases: [],
            limitNames: [:], talk: alone.talk, people: [.one])
    }
}

extension EveningSettings {
    /// Whether both stay dressed. A card then does not say that they can wear nothing.
    fileprivate var isDressed: Bool { way == .clothed || notPart.contains(.undressing) }
}

extension CardWording {
    /// - Parameter other: headings instead of the card's own; a part without one has none.
    fileprivate func sections(
        _ parts: [(CardPart, [String?])], _ other: [CardPart: String]? = nil
    ) -> [CardSection] {
        parts.compactMap { part, lines -> CardSection? in
            let lines = lines.compactMap { $0 }
            return lines.isEmpty
                ? nil : CardSection(part: part, heading: (other ?? headings)[part] ?? "", lines: lines)
        }
    }

    fileprivate var headingsOfPractice: [CardPart: String] {
        practice.headings.reduce(into: headings) { $0[$1.key.part] = $1.value }
    }

    fileprivate func parts(_ script: TalkScript) -> [(CardPart, [String?])] { parts(script, talk) }

    fileprivate func partsAlone(_ script: TalkScript) -> [(CardPart, [String?])] { parts(script, talkAlone) }

    private func parts(_ script: TalkScript, _ talk: TalkWording) -> [(CardPart, [String?])] {
        [
            (.times, [talk.times.filled(["minutes": durations.text(minutes: script.minutes)])]),
            (.each, talk.each), (.stop, talk.stop), (.smaller, script.smaller), (.afterwards, talk.afterwards),
        ]
    }

    /// What one person reads of a practice. {therapist} stays, as on every card.
    fileprivate func parts(
        _ script: PracticeText, _ plan: PracticePlan, _ settings: PracticeSettings?
    ) -> [(CardPart, [String?])] {
        let count = settings?.perWeek ?? UInt64(plan.perWeek)
        let values = [
            "minutes": durations.text(minutes: UInt8(clamping: settings?.minutes ?? UInt64(plan.minutes))),
            "count": String(count), "stop": String((settings?.rule ?? plan.rule).stopAt),
        ]
        let limits = plan.rule.asks == .pain ? practice.pain : practice.ease
        let parts: [(CardPart, [String?])] = [
            (.invitation, invitationAlone), (.times, [count == 1 ? practice.times.first : practice.times.last]),
            (.each, script.ready), (.body, script.how),
            (.places, script.steps.flatMap { step in ["\(step.name)."] + step.lines }),
            (.stop, practice.stop + limits + script.stop), (.smaller, script.smaller),
            (.otherWays, script.seated + script.clothed + script.noTouch), (.afterwards, practice.afterwards),
        ]
        return parts.map { part, lines in (part, lines.map { $0?.filled(values) }) }
    }

    /// - Parameters:
    ///   - asks: whether the exercise asks what penetration means.
    ///   - means: the answer in words; nil where there is no penetration.
    fileprivate func parts(
        _ evening: EveningText, _ settings: EveningSettings, asks: Bool, means: String?
    ) -> [(CardPart, [String?])] {
        let values = [
            "minutes": durations.text(minutes: settings.minutesEach),
            "setAside": durations.text(minutes: settings.setAside),
        ]
        let way = settings.way
        let parts: [(CardPart, [String?])] = [
            (.times, [times(settings.perWeek), setAside]),
            (
                .arranger,
                [settings.sheets ? sheets : nil, settings.light ? light : nil, music[settings.music]] + arranger
            ),
            (.each, [settings.shower ? shower : nil] + each + [settings.isDressed ? wearClothes : wear]),
            (
                .touch,
                start(settings) + evening.lines(for: way, inside: means != nil) + insideLines(way, asks: asks, means)
            ),
            (.notPart, [notPart] + (ban[settings.ban] ?? [])),
            (.aim, aim[settings.aim] ?? []),
            (.talking, speaking[settings.speaking] ?? []),
            (.stop, stop + [goneQuiet] + (means == nil ? [] : [inside.pain]) + uncomfortable),
            (.bodyResponds, bodyResponds),
            (.smaller, way == .smaller ? [] : evening.smaller),
            (.otherWays, otherLines(evening, besides: way)),
            (.afterwards, afterwards),
        ]
        return parts.map { part, lines in (part, lines.map { $0?.filled(values) }) }
    }

    /// What penetration means here, and what it requires. In an easier form there is none, but one of the two may still
    /// want it.
    private func insideLines(_ way: EveningWay, asks: Bool, _ means: String?) -> [String?] {
        guard asks else { return [] }
        guard let means else { return [inside.nothing] }
        let isAsWritten = way == .asWritten || way == .seated
        return (isAsWritten ? [inside.meaning.filled(["means": means])] : []) + inside.care
    }

    /// An easier evening has a length of its own, and without touch nobody begins.
    private func start(_ settings: EveningSettings) -> [String?] {
        let comfort = settings.sheets && settings.way != .seated ? comfort : comfortAnywhere
        return switch settings.way {
        case .noTouch: [comfort]
        case .smaller: [comfort, change]
        case .asWritten, .seated, .clothed: [comfort, first[settings.first], change]
        }
    }

    private func times(_ count: UInt8) -> String? {
        perWeek.isEmpty ? nil : perWeek[min(max(Int(count), 1), perWeek.count) - 1]
    }

    private func otherLines(_ evening: EveningText, besides way: EveningWay) -> [String] {
        (way == .seated ? [] : evening.seated) + (way == .clothed ? [] : evening.clothed)
            + (way == .noTouch ? [] : evening.noTouch)
    }
}
