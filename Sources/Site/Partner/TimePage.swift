import Homework
import Pages

extension SharedRequest {
    func showTime() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework, let evening = scene.evening else { return .redirect(Route(.week)) }
        return scene.shown(scene.time(homework, evening))
    }

    func submitTime() async throws -> Outcome {
        let scene = try await scene()
        let (form, route) = (request.form, request.route)
        let arranger = scene.arrangers.first { $0.value == form["arranger"] }?.member
        let letting = arranger.map {
            LetArrange(assignmentID: route.id(), place: UInt64(route.number), member: $0)
        }
        // The two can agree on who sets the evening up before they agree on the day.
        if let letting, form["day"].isEmpty, form["hour"].isEmpty {
            try await perform(letting)
            return .redirect(route)
        }
        guard let time = LocalTime(day: form["day"], hour: form["hour"]) else {
            throw FormFault("day", "refusal.noTime")
        }
        try form.demandMeant("day", from: scene.today)
        let set = SetTime(
            assignmentID: route.id(), place: UInt64(route.number), time: time, today: scene.today)
        if let letting {
            try await perform(BothActs(first: set, second: letting))
        } else {
            try await perform(set)
        }
        return .redirect(route)
    }

    func submitClearTime() async throws -> Outcome {
        let scene = try await scene()
        let route = request.route
        try await perform(
            SetTime(assignmentID: route.id(), place: UInt64(route.number), time: nil, today: scene.today))
        return .redirect(Route(.time, route.id(of: Assignment.self), number: route.number))
    }

    func showCalendarFile() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework, let evening = scene.evening, let time = evening.time else {
            return .notFound
        }
        var title = scene.texts("partner.calendar.title")
        if let own = try? PrivateRequest(request), let word = try await own.scene().view.desk.eveningName {
            title = word
        }
        let file = CalendarFile(
            title: title, start: scene.clock.instant(time),
            minutes: Int(homework.assignment.settings?.setAside ?? 60), stamp: request.now,
            uid: CalendarFile.uid(of: request.links(request.route)))
        return .file(Array(file.text.utf8), type: "text/calendar; charset=utf-8", name: "calendar.ics")
    }
}

extension SharedScene {
    /// Who may set an evening up, by the values that the form uses. The reader is first.
    var arrangers: [(value: String, member: PersonID)] {
        Array(zip(TimePage.arrangers, [me] + view.others(than: me).map(\.member)))
    }

    fileprivate func time(_ homework: OpenHomework, _ evening: Evening) -> TimePage {
        let (typed, number) = (request.typed, UInt32(evening.place))
        let set = evening.time
        let isEvening = homework.assignment.shape == .evening
        let arranger = arrangers.first { $0.member == evening.arranger }?.value ?? "me"
        return TimePage(
            texts: texts, names: names, place: isEvening ? EveningPlace(number: Int(evening.place)) : nil,
            action: request.links(request.route),
            back: isEvening ? request.link(.evening, homework.assignmentID, number) : back,
            day: typed?["day"] ?? set?.day.form ?? "", hour: typed?["hour"] ?? set.map(ClockWords.hour) ?? "",
            others: view.others(than: me).map(\.name), arranger: typed?["arranger"] ?? arranger,
            when: set.map(words.time),
            calendarHref: set.map { _ in request.link(.calendarFile, homework.assignmentID, number) },
            clearAction: set.map { _ in request.link(.clearTime, homework.assignmentID, number) },
            dayError: typed?.fault("day", texts))
    }
}

/// Two acts of one form, which are done together or not at all.
struct BothActs<First: SharedAct, Second: SharedAct>: SharedAct {
    let first: First
    let second: Second

    func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerChanges {
        var words = try first.decide(view, as: me)
        let more = try second.decide(view, as: me)
        words.table += more.table
        words.letters += more.letters
        return words
    }
}
