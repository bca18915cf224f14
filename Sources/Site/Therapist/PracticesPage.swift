import Casework
import Homework
import Pages

// What one member does alone, as the therapist reads it: the log, what rests, and how far it is open.
//
// In addresses the low eight bits are the member's place, and the bits above are the practice's place on the desk, from
// 1.
extension CoupleRequest {
    /// The member and the practice that the address names.
    private var named: (seat: Seat, practice: PracticeState)? {
        guard let seat = seat(number & 0xFF), let desk = view.folder(seat.member)?.desk else { return nil }
        let index = Int(number >> 8) - 1
        return desk.practices.indices.contains(index) ? (seat, desk.practices[index]) : nil
    }

    func showPractices() async throws -> Outcome {
        guard let seat = seat(number & 0xFF), let desk = view.folder(seat.member)?.desk else { return .notFound }
        let place = number & 0xFF
        var rows: [TherapistPages.Practices.Row] = []
        for (index, practice) in desk.practices.enumerated().reversed() {
            let number = place | UInt32(index + 1) << 8
            let handout = try await file.handout(practice.id, in: request.language, of: seat.member)
            rows.append(row(practice, handout, of: seat, number: number))
        }
        return .page(
            TherapistPages.Practices(
                back: back, name: seat.name, rows: rows, giveHref: link(.library), texts))
    }

    private func row(
        _ practice: PracticeState, _ handout: Handout?, of seat: Seat, number: UInt32
    ) -> TherapistPages.Practices.Row {
        let steps = handout?.practice?.steps ?? []
        let settings = practice.settings
        func place(_ number: UInt64) -> String { texts.place(number, of: settings, steps) }
        let isOpen = practice.isOpen(at: request.now) && !view.joint.isEnded
        let exercise = ExerciseKey(practice.assignment.exercise).flatMap(library.exercise)
        let refused = typed.flatMap { $0.route.number == self.number && self.number == number ? $0 : nil }
        let standing = TypedPractice(settings)
        let shown = refused.flatMap { TypedPractice($0.fields) } ?? standing
        return TherapistPages.Practices.Row(
            title: exercise?.guide[request.language].name ?? practice.assignment.title(in: request.language),
            since: texts(
                practice.assignment.from > request.now ? "therapist.practice.from" : "therapist.practice.since",
                ["day": date(practice.assignment.from)]),
            state: state(practice, isOpen: isOpen, place) + [joining(practice, of: seat)].compactMap { $0 },
            isResting: isOpen && practice.resting != nil,
            times: practice.times.reversed().map { time in
                TherapistPages.Practices.Time(
                    day: words.date(time.day), place: !settings.hasPlaces ? "" : place(time.place),
                    level: texts.level(time.level, settings.rule.asks),
                    stopped: time.isStopped ? texts("partner.practice.stopped") : nil)
            },
            drawing: MyTimePage.Drawing(
                practice.times.map { (level: $0.level.map { Int($0) }, stopped: $0.isStopped) },
                highest: Int(settings.rule.asks.levels.upperBound)),
            form: isOpen
                ? TherapistPages.Practices.Setting(
                    action: link(.practices, number), seen: String(practice.times.count),
                    form: PracticeForms(texts: texts, refused: refused)
                        .form(shown, places: settings.kindOfPlaces, steps: steps),
                    button: texts(practice.resting == nil ? "therapist.practice.set" : "therapist.practice.setResting"))
                : nil,
            endHref: isOpen ? link(.endPractice, number) : nil, printHref: link(.printPractice, number))
    }

    /// What the person said in private about others having a part in it; nil where the library has nothing that includes
    /// it.
    private func joining(_ practice: PracticeState, of seat: Seat) -> String? {
        let isIncluded = library.exercises.contains { exercise in
            exercise.isFor(seats.count) && exercise.includes.contains { $0.text == practice.assignment.exercise }
        }
        guard isIncluded, seats.count > 1 else { return nil }
        guard let said = view.joining(seat.member, practice.id) else {
            return texts("therapist.practice.joining.none", ["name": seat.name])
        }
        let key = said.word == .yes ? "therapist.practice.joining.yes" : "therapist.practice.joining.no"
        return texts(key, ["name": seat.name, "day": date(said.at)])
    }

    /// How far it is open, where the person is, and what rests.
    private func state(_ practice: PracticeState, isOpen: Bool, _ place: (UInt64) -> String) -> [String] {
        guard isOpen else { return practice.ended.map { [texts("therapist.practice.ended", ["day": date($0)])] } ?? [] }
        let settings = practice.settings
        var lines: [String] = []
        if settings.hasPlaces {
            lines.append(texts("therapist.practice.openTo", ["place": place(settings.opened)]))
            if let last = practice.times.last {
                lines.append(texts("therapist.practice.last", ["place": place(last.place)]))
            }
        }
        if let resting = practice.resting {
            lines.append(
                settings.places > 1
                    ? texts("therapist.practice.rests", ["place": place(resting)])
                    : texts("therapist.practice.restsAll"))
        }
        return lines
    }

    func submitPractices() async throws -> Outcome {
        guard let (seat, practice) = named, let typed = TypedPractice(form) else { return .notFound }
        let settings = practice.settings
        let page = route(.practices, number)
        let new: PracticeSettings
        do { new = try typed.settings(settings.rule, places: settings.kindOfPlaces, steps: Int(settings.places)) } catch
        {
            throw FormFault(error.faults, at: page)
        }
        do {
            try await perform(
                SetPractice(
                    member: seat.member, assignmentID: practice.id, settings: new, seen: Int(form["seen"]) ?? -1))
        } catch CaseError.refused(.superseded) {
            throw FormFault("", "therapist.practice.newer", at: page)
        } catch CaseError.refused(let refusal) {
            throw FormFault("", refusal.key, at: page)
        }
        return .redirect(route(.practices, number & 0xFF), notice: "therapist.practice.isSet")
    }

    func showEndPractice() -> Outcome {
        guard let (seat, _) = named else { return .notFound }
        return .page(
            TherapistPages.Confirm(
                .endPractice, action: link(.endPractice, number),
                back: TherapistPages.Link(
                    texts("therapist.practice.heading", ["name": seat.name]), href: link(.practices, number & 0xFF)),
                name: seat.name, texts))
    }

    func submitEndPractice() async throws -> Outcome {
        guard let (seat, practice) = named else { return .notFound }
        try await perform(EndPractice(member: seat.member, assignmentID: practice.id))
        return .redirect(route(.practices, number & 0xFF))
    }

    func showPrintPractice() async throws -> Outcome {
        guard let (seat, practice) = named,
            let handout = try await file.handout(
                practice.id, in: request.reading(in: theirs).language, of: seat.member)
        else { return .notFound }
        return .page(
            TherapistPages.PrintSheet(
                back: TherapistPages.Link(
                    texts("therapist.practice.heading", ["name": seat.name]), href: link(.practices, number & 0xFF)),
                handout: handoutRows(handout, practice.assignment), texts))
    }

    /// What one member noted of the practices since the last meeting, for the brief: *Letting go: 4 times, pain up to
    /// 3*.
    func practised(_ member: PersonID) -> [String] {
        guard let desk = view.folder(member)?.desk else { return [] }
        let since = view.lastMeeting.map { mine.day(of: $0) }
        return desk.practices.filter { $0.isOpen(at: request.now) }.map { practice in
            let times = practice.times.filter { time in since.map { time.day >= $0 } ?? true }
            let title = practice.assignment.title(in: request.language)
            guard let most = times.compactMap(\.level).max() else {
                return texts("therapist.practice.briefCount", ["title": title], count: times.count)
            }
            return texts(
                "therapist.practice.brief", ["title": title, "most": texts.level(most, practice.settings.rule.asks)],
                count: times.count)
        }
    }
}

extension PracticeSettings {
    /// What the person moves along, as far as the settings tell.
    fileprivate var kindOfPlaces: PracticePlaces { sizes.isEmpty ? hasPlaces ? .steps : .none : .sizes }
}
