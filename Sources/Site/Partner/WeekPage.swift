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
        if view.isEnded {
            var page = WeekPage(
                texts: texts, names: names, rows: [], noteHref: request.link(.note), mineHref: request.link(.mine),
                ended: true)
            // A member can still write a note, but no page promises that somebody reads it.
            page.own[0].detail = nil
            return page
        }
        var rows: [WeekPage.Row] = []
        if !view.isResting {
            for homework in view.homework { rows += self.rows(homework) }
        }
        var page = WeekPage(
            texts: texts, names: names, rows: rows, noteHref: request.link(.note), mineHref: request.link(.mine),
            said: said, meeting: view.meeting.map { meeting($0.day) }, away: away,
            changed: view.isChangedInMidweek, resting: view.isResting)
        if !view.isResting { page.own = asides + page.own }
        return page
    }

    /// When the therapist is away. The page says it ahead of time, so that nobody writes on the last day and waits for
    /// an answer.
    private var away: String? {
        let today = LocalClock(view.therapistZone).day(of: request.now)
        return view.profile.away.flatMap { $0.isOver(today) ? nil : texts.away($0, names.therapist, today: today) }
    }

    private func rows(_ homework: OpenHomework) -> [WeekPage.Row] {
        let title = title(homework.assignment)
        switch homework.assignment.shape {
        case .talk:
            let ahead = homework.assignment.talk
            let talk = WeekPage.Row(
                href: request.link(.talk, homework.assignmentID), title: title,
                detail: ahead.map { texts("partner.week.talk", ["minutes": String($0.minutes)]) })
            guard ahead?.asksForTime == true else { return [talk] }
            let time = homework.evenings.first?.time.map(words.time)
            return [
                talk,
                WeekPage.Row(
                    href: request.link(.time, homework.assignmentID, 1), title: texts("partner.calendar.title"),
                    detail: time ?? texts("partner.evening.noTime")),
            ]
        case .sheet: return [WeekPage.Row(href: request.link(.sheetRead, homework.assignmentID), title: title)]
        case .evening:
            return homework.evenings.map { evening in
                WeekPage.evening(
                    texts: texts, href: request.link(.evening, homework.assignmentID, UInt32(evening.place)),
                    place: EveningPlace(number: Int(evening.place)), when: evening.time.map(words.time),
                    arranger: name(evening.arranger), mine: evening.arranger == me)
            }
        }
    }

    /// Links to the member's private pages. They are the same for every member, and do not show whether anything was
    /// written.
    private var asides: [WeekPage.Row] {
        let only = texts("partner.week.onlyTherapist", ["therapist": names.therapist])
        return view.homework.flatMap { homework -> [WeekPage.Row] in
            var rows: [WeekPage.Row] = []
            if homework.assignment.shape == .talk {
                rows.append(
                    WeekPage.Row(
                        href: request.link(.prepare, homework.assignmentID), title: texts("partner.week.prepare"),
                        detail: texts("partner.week.prepareWhat")))
            }
            if homework.assignment.shape == .evening {
                rows.append(
                    WeekPage.Row(
                        href: request.link(.willingness, homework.assignmentID), title: texts("partner.week.willing"),
                        detail: only))
            }
            if homework.assignment.asksAboutNext, homework.assignment.step != nil {
                rows.append(
                    WeekPage.Row(
                        href: request.link(.readiness, homework.assignmentID),
                        title: texts.ifSuggested(
                            step(homework.assignment), by: names, "partner.week.next",
                            unnamed: "partner.week.nextUnnamed"),
                        detail: only))
            }
            return rows
        }
    }

    /// The therapist's message to both, and the lines that were given with the homework.
    private var said: String? {
        let word = view.word.map { texts.word($0.text, hasRead: $0.hasRead, of: names.therapist) }
        let lines = [word] + view.homework.map { texts.line($0.assignment) }
        let said = lines.compactMap { $0 }.filter { !$0.isEmpty }
        return said.isEmpty ? nil : said.joined(separator: " ")
    }

    /// *Thursday*, or with its date when that is not within seven days.
    private func meeting(_ day: Day) -> String {
        (0..<7).contains(day - today) ? words.weekday(day) : words.day(day)
    }
}
