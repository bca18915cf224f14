import Homework
import Pages

/// A practice in the words of its person's pages.
struct PracticeWords {
    let practice: PracticeState
    let handout: Handout?
    let texts: Texts
    let names: Names
    let clock: ClockWords
    let request: SignedInRequest

    init(_ practice: PracticeState, _ handout: Handout?, _ scene: SharedScene) {
        (self.practice, self.handout, texts, names) = (practice, handout, scene.texts, scene.names)
        (clock, request) = (scene.words, scene.request)
    }

    init(_ practice: PracticeState, _ handout: Handout?, _ scene: PrivateScene) {
        self.init(practice, handout, scene.room)
    }

    var title: String { handout?.title ?? practice.assignment.title(in: request.language) }
    var minutes: String { texts("partner.practice.minutes", ["count": String(practice.settings.minutes)]) }

    /// *2 (12 mm)*, or the name of a step.
    func place(_ number: UInt64) -> String {
        texts.place(number, of: practice.settings, handout?.practice?.steps ?? [])
    }

    func places(upTo last: UInt64) -> [Choices.Answer] {
        last < 1 ? [] : (1...last).map { Choices.Answer(String($0), place($0)) }
    }

    func sections(_ card: EveningCard) -> [PaperPage.Section] {
        card.sections.filter { $0.part != .invitation }.map { PaperPage.Section(title: $0.heading, lines: $0.lines) }
            + [texts.ifThen(practice.assignment)].compactMap { $0 }.map { PaperPage.Section(title: "", lines: [$0]) }
    }

    /// - Parameters:
    ///   - canBegin: whether a time may begin now.
    ///   - isJoinable: whether others can have a part in it.
    func row(canBegin: Bool, isJoinable: Bool = false) -> MyTimePage.Practice {
        let has = practice.settings.hasPlaces
        let start = canBegin ? practice.usual.map { begin($0, hasPlaces: has) } : nil
        return MyTimePage.Practice(
            title: title, why: (handout?.why ?? []).joined(separator: " "), usual: usual(hasPlaces: has),
            rests: practice.resting.map { rests($0) }, start: start, cardHref: request.link(.practiceCard, practice.id),
            laterHref: request.link(.practiceLater, practice.id),
            joining: isJoinable
                ? MyTimePage.Way(
                    href: request.link(.practiceJoining, practice.id), label: texts("partner.joining.title", names))
                : nil,
            times: practice.times.suffix(30).reversed().map(time),
            drawing: MyTimePage.Drawing(
                practice.times.map { (level: $0.level.map { Int($0) }, stopped: $0.isStopped) },
                highest: Int(practice.settings.rule.asks.levels.upperBound)))
    }

    private func begin(_ usual: UInt64, hasPlaces: Bool) -> MyTimePage.Start {
        let action = request.link(.practiceBegin, practice.id)
        let other =
            hasPlaces && practice.top > 1
            ? Choices(
                name: "place", legend: texts("partner.practice.place"), chosen: String(usual), short: true,
                answers: places(upTo: practice.top)) : nil
        return MyTimePage.Start(
            action: action, place: String(usual), label: texts("partner.myTime.start"), other: other)
    }

    private func usual(hasPlaces: Bool) -> String? {
        guard let usual = practice.usual else { return nil }
        guard hasPlaces else { return minutes }
        let key = practice.times.isEmpty ? "partner.myTime.first" : "partner.myTime.usual"
        return texts(key, ["place": place(usual), "minutes": minutes])
    }

    private func rests(_ place: UInt64) -> String {
        let rests = practice.top == 0 ? "partner.myTime.restsAll" : "partner.myTime.rests"
        return texts(rests, names, ["place": self.place(place)])
    }

    private func time(_ log: PracticeLog) -> MyTimePage.Time {
        MyTimePage.Time(
            day: clock.date(log.day), place: !practice.settings.hasPlaces ? nil : place(log.place),
            level: texts.level(log.level, practice.settings.rule.asks),
            stopped: log.isStopped ? texts("partner.practice.stopped") : nil)
    }
}

extension Texts {
    /// A size as it was typed, or the name of a step.
    func place(_ number: UInt64, of settings: PracticeSettings, _ steps: [PracticeStep]) -> String {
        let index = Int(clamping: number) - 1
        if settings.sizes.indices.contains(index) {
            let size = settings.sizes[index]
            return self("partner.practice.size", ["label": size.label, "count": String(size.millimetres)])
        }
        return steps.indices.contains(index) ? steps[index].name : String(number)
    }

    /// An answer to a practice's question, in words.
    func level(_ level: UInt64?, _ question: PracticeQuestion) -> String {
        guard let level else { return self("shared.noAnswer") }
        return switch question {
        case .pain: self("partner.practice.painWas", ["count": String(level)])
        case .ease: self(PracticePage.felt(level))
        }
    }
}
