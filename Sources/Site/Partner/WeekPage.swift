import Homework
import Pages

extension SharedRequest {
    func showWeek() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(scene.week())
    }
}

extension SharedScene {
    func week() -> WeekPage {
        let isOpen = !view.isEnded && !view.isResting
        var cards = isOpen ? view.homework.flatMap(cards) : []
        let next = cards.enumerated().min { $0.element.turn(today) < $1.element.turn(today) }
        if let next { cards.remove(at: next.offset) }
        return WeekPage(
            texts: texts, names: names, hour: Int(clock.time(of: request.now).minute) / 60,
            emptiness: next == nil ? emptiness : nil, next: next?.element.card, cards: cards.map(\.card),
            own: own(isOpen ? asides : []), said: isOpen ? said : nil, told: view.isEnded ? [] : told,
            meeting: view.isEnded ? nil : view.meeting.map { meeting($0.day) }, away: view.isEnded ? nil : away,
            changed: !view.isEnded && view.isChangedInMidweek,
            restored: view.isEnded ? nil : view.restoredFrom.map { words.day(clock.time(of: $0).day) },
            restHref: isOpen && next != nil ? request.link(.rest) : nil)
    }

    private var emptiness: WeekPage.Emptiness {
        if view.isEnded { return .ended }
        if view.isResting { return .paused }
        return view.table.homework.isEmpty ? .welcome(by: view.meeting.map { meeting($0.day) }) : .nothing
    }

    /// When the therapist is away. The page says it ahead of time, so that nobody writes on the last day and waits for
    /// an answer.
    private var away: String? {
        let today = LocalClock(view.therapistZone).day(of: request.now)
        return view.profile.away.flatMap { $0.isOver(today) ? nil : texts.away($0, names.therapist, today: today) }
    }

    /// The cards of one homework, in the order in which they are needed.
    private func cards(_ homework: OpenHomework) -> [Turn] {
        let title = title(homework.assignment)
        switch homework.assignment.shape {
        case .talk:
            let ahead = homework.assignment.talk
            let talk = Turn(
                WeekPage.Card(
                    href: request.link(.talk, homework.assignmentID), title: title,
                    detail: ahead.map { texts("partner.week.talk", ["minutes": String($0.minutes)]) }, icon: .talk,
                    kind: "talk", open: texts("partner.week.openTalk")))
            let prepare = Turn(
                WeekPage.Card(
                    href: request.link(.prepare, homework.assignmentID), title: texts("partner.week.prepare"),
                    detail: texts("partner.week.prepareWhat"), icon: .prepare, kind: "talk"), isBeside: true)
            guard ahead?.asksForTime == true else { return [prepare, talk] }
            let time = homework.evenings.first?.time
            return [
                prepare, talk,
                Turn(
                    WeekPage.Card(
                        href: request.link(.time, homework.assignmentID, 1), title: texts("partner.calendar.title"),
                        when: time.map(when) ?? texts("partner.evening.noTime"), icon: .time, kind: "talk",
                        open: texts("partner.evening.time")),
                    at: time, isTime: true),
            ]
        case .practice: return []
        case .list:
            return [
                Turn(
                    WeekPage.Card(
                        href: request.link(.list, homework.assignmentID), title: title,
                        detail: texts("partner.week.list"), icon: .willing, kind: "talk",
                        open: texts("partner.week.openSheet")))
            ]
        case .sheet:
            return [
                Turn(
                    WeekPage.Card(
                        href: request.link(.sheetRead, homework.assignmentID), title: title, icon: .sheet,
                        open: texts("partner.week.openSheet")))
            ]
        case .evening:
            return homework.evenings.map { evening in
                var card = WeekPage.evening(
                    texts: texts, href: request.link(.evening, homework.assignmentID, UInt32(evening.place)),
                    place: EveningPlace(number: Int(evening.place)), when: evening.time.map(when),
                    arranger: name(evening.arranger), mine: evening.arranger == me)
                if hasSeveralEvenings { card.title = texts.homework(homework.assignment, place: evening.place) }
                return Turn(card, at: evening.time, isTime: true)
            }
        }
    }

    /// *Tonight, 20:30*, *Tomorrow, 20:30*, or the day.
    private func when(_ time: LocalTime) -> String {
        let key: String? =
            switch time.day - today {
            case 0: time.minute < 17 * 60 ? "today" : "tonight"
            case 1: "tomorrow"
            default: nil
            }
        return key.map { texts("partner.week.when.\($0)", ["time": ClockWords.hour(time)]) } ?? words.time(time)
    }

    /// What is a member's own, behind the digits. It is the same for every member, and does not show whether anything
    /// was written or answered.
    private func own(_ asides: [WeekPage.Card]) -> [WeekPage.Card] {
        let only = view.isEnded ? nil : onlyTherapist
        let message = WeekPage.Card(
            href: request.link(.replies), title: texts("partner.week.message", names), icon: .letter, kind: "letter")
        let note = WeekPage.Card(
            href: request.link(.note), title: texts("partner.week.note"), detail: only, icon: .note, kind: "talk")
        let mine = WeekPage.Card(
            href: request.link(.mine), title: texts("title.mine"), detail: texts("partner.week.mineWhat"), icon: .pages)
        return asides + [message, note, mine]
    }

    /// What belongs to an open homework and is one's own.
    private var asides: [WeekPage.Card] {
        view.homework.flatMap { homework -> [WeekPage.Card] in
            var cards: [WeekPage.Card] = []
            if homework.assignment.shape == .evening {
                cards.append(
                    WeekPage.Card(
                        href: request.link(.willingness, homework.assignmentID),
                        title: hasSeveralEvenings
                            ? texts(
                                "partner.note.evening",
                                ["title": title(homework.assignment), "place": texts("partner.week.willing")])
                            : texts("partner.week.willing"),
                        detail: onlyTherapist, icon: .willing, kind: "evening"))
            }
            if homework.assignment.asksAboutNext, homework.assignment.step != nil {
                cards.append(
                    WeekPage.Card(
                        href: request.link(.readiness, homework.assignmentID),
                        title: texts.ifSuggested(
                            step(homework.assignment), by: names, "partner.week.next",
                            unnamed: "partner.week.nextUnnamed"),
                        detail: onlyTherapist, icon: .step, kind: "evening"))
            }
            return cards
        }
    }

    /// Whether evenings of several programmes are open, so that each row needs its homework's name.
    private var hasSeveralEvenings: Bool { view.homework.count { $0.assignment.shape == .evening } > 1 }

    private var onlyTherapist: String { texts("partner.week.onlyTherapist", ["therapist": names.therapist]) }

    /// The therapist's message to both, and the lines that were given with the homework.
    private var said: String? {
        let word = view.word.map { texts.word($0.text, hasRead: $0.hasRead, of: names.therapist) }
        let lines = [word] + view.homework.flatMap { [texts.line($0.assignment), texts.ifThen($0.assignment)] }
        let said = lines.compactMap { $0 }.filter { !$0.isEmpty }
        return said.isEmpty ? nil : said.joined(separator: " ")
    }

    /// What each member lets the others read.
    private var told: [WeekPage.Told] {
        view.sentences.map { WeekPage.Told(name: name($0.member), text: $0.text) }
    }

    /// *Thursday*, or with its date when that is not within seven days.
    private func meeting(_ day: Day) -> String {
        (0..<7).contains(day - today) ? words.weekday(day) : words.day(day)
    }
}

/// A card, and when its turn is.
private struct Turn {
    let card: WeekPage.Card
    private let time: LocalTime?
    /// Whether it waits for a time: an evening, not a talk.
    private let isTime: Bool
    /// Whether this card belongs to another one, so that it never comes first.
    private let isBeside: Bool

    init(_ card: WeekPage.Card, at time: LocalTime? = nil, isTime: Bool = false, isBeside: Bool = false) {
        (self.card, self.time, self.isTime, self.isBeside) = (card, time, isTime, isBeside)
    }

    /// What is agreed for today comes first, then what needs no time, then the next agreed time, then what has no time
    /// yet, and last what is over.
    func turn(_ today: Day) -> (Int, LocalTime) {
        let none = LocalTime(day: today, minute: 0)
        if isBeside { return (5, none) }
        guard isTime else { return (1, none) }
        guard let time else { return (3, none) }
        if time.day == today { return (0, time) }
        return time.day > today ? (2, time) : (4, time)
    }
}
