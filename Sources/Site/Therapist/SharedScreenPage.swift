import Casework
import Homework
import Pages

// The shared screen, made from one couple's table and from nothing else.
extension SharedScreenRequest {
    private var texts: Texts { request.texts }
    private func link(_ kind: Route.Kind, _ number: UInt32 = 0) -> String { request.link(kind, keyring.couple, number) }

    /// The talks of the library that fit this number of members, in the library's order.
    private func talks(for seats: Int) -> [(title: String, script: TalkScript)] {
        request.services.library.exercises.filter { $0.isFor(seats) }.compactMap { exercise in
            let text = exercise.text[request.language]
            return text.talk(for: seats).map { (title: text.title(for: seats), script: $0) }
        }
    }

    func showSharedScreen() async throws -> Outcome {
        let view = try await request.services.accounts.jointView(keyring, at: request.now)
        let clock = LocalClock(view.seats.zone)
        let words = ClockWords(texts.language, today: clock.day(of: request.now))
        typealias Section = TherapistPages.JointHome.Section
        let open = view.homework
        let times = open.flatMap { homework in
            homework.evenings.compactMap { evening in
                evening.time.map { time in
                    guard homework.assignment.shape == .evening else {
                        return "\(texts("partner.calendar.title")): \(words.time(time))."
                    }
                    let name = view.name(evening.arranger) ?? ""
                    let place = texts("partner.evening.place.\(EveningPlace(number: Int(evening.place)))")
                    let who = texts("partner.evening.setsUp", ["name": name])
                    return "\(place): \(words.time(time)). \(who)"
                }
            }
        }
        let names = request.services.library.wording[request.language].limits
        let notPart = open.reduce(into: view.limits) { $0.formUnion($1.assignment.settings?.notPart ?? []) }
        let shared = open.flatMap { homework in
            view.answers(homework).sorted { ($0.key.prompt, $0.key.author) < ($1.key.prompt, $1.key.author) }
                .map { "\(Isolate.name(view.name($0.key.author) ?? "")): \(Isolate.words($0.value.text))" }
        }
        let rest = view.isResting ? [texts("therapist.joint.resting")] : []
        let meeting = view.meeting.map { local in
            let isOneClock =
                LocalClock(view.therapistZone).offset(at: request.now.seconds)
                == clock.offset(at: request.now.seconds)
            // The hour is shown on the couple's clock, since two of the three at this screen live by it.
            return isOneClock ? words.time(local) : texts("shared.clock.here", ["when": words.time(local)])
        }
        return .page(
            TherapistPages.JointHome(
                leaveHref: link(.leaveSharedScreen), names: view.seats.members.map(\.name),
                talks: talks(for: view.seats.members.count).enumerated().map { place, talk in
                    TherapistPages.Link(talk.title, href: link(.sharedScreenTalk, UInt32(place) << 8))
                },
                sections: [
                    Section(
                        .thisWeek,
                        rest + open.flatMap { [$0.assignment.title(in: request.language), $0.assignment.why] }, texts),
                    Section(.times, times, texts),
                    Section(.notPart, open.isEmpty ? [] : notPart.sorted().compactMap { names[$0] }, texts),
                    Section(.ourWhy, view.ourWhy.map(\.text), texts), Section(.shared, shared, texts),
                    Section(.next, [meeting].compactMap { $0 }, texts),
                ], isNothing: open.isEmpty, texts)
        )
    }

    /// Shows one prompt in large letters. The low eight bits of the number choose the screen, the bits above choose the
    /// talk.
    func showSharedScreenTalk() async throws -> Outcome {
        let (place, screen) = (Int(request.route.number >> 8), Int(request.route.number & 0xFF))
        let view = try await request.services.accounts.jointView(keyring, at: request.now)
        let talks = talks(for: view.seats.members.count)
        guard talks.indices.contains(place) else { return .redirect(Route(.sharedScreen, keyring.couple)) }
        let screens = talks[place].script.prompts.flatMap {
            self.screens($0, view.seats.members.map { Isolate.name($0.name) })
        }
        guard screens.indices.contains(screen) else { return .redirect(Route(.sharedScreen, keyring.couple)) }
        // A couple may talk about one question longer than an idle page may stay open.
        try await request.session.beginRunning(request.services.accounts, at: request.now)
        func href(_ screen: Int) -> String? {
            screens.indices.contains(screen) ? link(.sharedScreenTalk, UInt32(place) << 8 | UInt32(screen)) : nil
        }
        let shown = screens[screen]
        return .page(
            TherapistPages.JointPrompt(
                leaveHref: link(.leaveSharedScreen), backHref: link(.sharedScreen), who: shown.who,
                spoken: shown.spoken,
                note: shown.note, previousHref: href(screen - 1), nextHref: href(screen + 1)))
    }

    private func screens(_ prompt: Prompt, _ names: [String]) -> [(who: String, spoken: String, note: String)] {
        guard names.count > 1, prompt.asking == .eachInTurn else {
            let note = prompt.asking == .together ? prompt.note : ""
            return [(who: texts("partner.talk.both", count: names.count), spoken: prompt.spoken, note: note)]
        }
        return prompt.turns(names).map { asker, answerer in
            (
                who: texts("partner.talk.asks", ["asks": asker, "answers": answerer]), spoken: prompt.spoken,
                note: prompt.note(asker: asker, answerer: answerer)
            )
        }
    }

    /// Asks for the digits, which are the only way back, and then leads to a page that the couple may see too.
    func showLeaveSharedScreen() -> Outcome {
        let onward = String(request.link(.afterSharedScreen, keyring.couple).dropFirst("/p/".count))
        return .leave("/lock", cookies: [request.services.cookies.set(.onward, onward)])
    }
}
