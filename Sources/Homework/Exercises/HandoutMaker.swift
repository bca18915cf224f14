extension Handout {
    /// The handout of an exercise in one language.
    ///
    /// - Parameters:
    ///   - settings: the therapist's; nil takes the exercise's own, and is ignored where there is no evening.
    ///   - why: the therapist's own sentences in place of the prefilled ones.
    package init(
        _ exercise: Exercise, settings: EveningSettings? = nil, why: [String]? = nil, wording: CardWording,
        language: Language
    ) {
        let text = exercise.text[language]
        var parts: [(CardPart, [String?])] = [(.invitation, wording.invitation), (.body, text.body)]
        var phrases: [Phrase] = []
        if let talk = text.talk { parts += wording.parts(talk) }
        if let evening = text.evening, let settings = settings ?? exercise.settings {
            parts += wording.parts(evening, settings)
            let fitting = PhraseUse.fitting(settings.speaking)
            phrases = wording.phrases.filter { fitting.contains($0.use) }
        }
        let sections = parts.compactMap { part, lines -> CardSection? in
            let lines = lines.compactMap { $0 }
            return lines.isEmpty ? nil : CardSection(part: part, heading: wording.headings[part] ?? "", lines: lines)
        }
        self.init(
            language: language, title: text.title, why: why ?? text.why, sections: sections, phrases: phrases,
            limitNames: text.evening == nil ? [:] : wording.limits, talk: text.talk)
    }
}

extension CardWording {
    fileprivate func parts(_ script: TalkScript) -> [(CardPart, [String?])] {
        [
            (.times, [talk.times.filled(["minutes": durations.text(minutes: script.minutes)])]),
            (.each, talk.each), (.stop, talk.stop), (.smaller, script.smaller), (.afterwards, talk.afterwards),
        ]
    }

    fileprivate func parts(_ evening: EveningText, _ settings: EveningSettings) -> [(CardPart, [String?])] {
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
            (.each, [settings.shower ? shower : nil] + each),
            (.touch, start(settings) + evening.lines(for: way)),
            (.notPart, [notPart] + (ban[settings.ban] ?? [])),
            (.aim, aim[settings.aim] ?? []),
            (.talking, speaking[settings.speaking] ?? []),
            (.stop, stop + uncomfortable),
            (.bodyResponds, bodyResponds),
            (.smaller, way == .smaller ? [] : evening.smaller),
            (.otherWays, otherLines(evening, besides: way)),
            (.afterwards, afterwards),
        ]
        return parts.map { part, lines in (part, lines.map { $0?.filled(values) }) }
    }

    /// A smaller evening has its own length, and without touch nobody begins.
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
