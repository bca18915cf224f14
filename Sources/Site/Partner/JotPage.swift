import Crypto
import Homework
import Pages

// One prompt, and what a member writes about it before the talk.
extension PrivateRequest {
    func showJot() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.room.homework, let handout = try await scene.room.handout(homework),
            let prompt = handout.prompts.first(where: { $0.number == scene.place.prompt })
        else { return .redirect(Route(.week)) }
        return scene.shown(scene.cue(homework, handout, prompt))
    }

    func submitJot() async throws -> Outcome {
        let scene = try await scene()
        let form = request.form
        if form["goes"] == "partner" {
            _ = try scene.from(form)
            if form["jotting"].allSatisfy(\.isWhitespace) { throw FormFault("jotting", "refusal.empty") }
            return .review(
                SealedFlash(
                    route: Route(.reviewShare, request.route.id(of: Assignment.self), number: request.route.number),
                    fields: form))
        }
        let goes: Jot.Goes =
            switch form["goes"] {
            case "help": .helpMeSay
            case "own": .onlyMe
            case "therapist": form["once"] == "yes" ? .onlyTherapist : .therapist
            default: .sayIt
            }
        let isLetter = goes == .helpMeSay || goes == .onlyTherapist
        // An empty letter would send nothing, but would still remove the member's jotting.
        if isLetter, form["jotting"].allSatisfy(\.isWhitespace) { throw FormFault("jotting", "refusal.empty") }
        try await perform(
            Jot(place: scene.place, text: form["jotting"], goes: goes, showed: scene.showed(form["showed"])))
        return .redirect(isLetter ? Route(.ending) : try await scene.afterKeeping())
    }
}

extension PrivateScene {
    func cue(_ homework: OpenHomework, _ handout: Handout, _ prompt: AskedPrompt) -> CuePage {
        let present = view.jotting(place)
        let isNewer = request.typed?.faults[""] == "refusal.superseded"
        return CuePage(
            texts: texts, names: names, prompt: prompt.text, starters: handout.starters(prompt.number),
            typed: request.typed.map(Self.typed) ?? standing(present),
            action: request.link(.jot, homework.assignmentID, request.route.number),
            back: request.link(.prepare, homework.assignmentID), showed: Self.mark(present),
            meanwhile: isNewer ? present?.text : nil, jottingError: request.typed?.fault("jotting", texts),
            dayError: request.typed?.fault("day", texts))
    }

    private static func typed(_ typed: SealedFlash) -> CuePage.Typed {
        CuePage.Typed(
            jotting: typed["jotting"] ?? "", goes: typed["goes"] ?? "say", once: typed["once"] == "yes",
            from: typed["from"] ?? "now", day: typed["day"] ?? "", hour: typed["hour"] ?? "")
    }

    /// The member's present jotting, as the form shows it.
    private func standing(_ jotting: Jotting?) -> CuePage.Typed {
        guard let jotting else { return CuePage.Typed() }
        switch jotting.goes {
        case .sayIt: return CuePage.Typed(jotting: jotting.text)
        case .onlyMe: return CuePage.Typed(jotting: jotting.text, goes: "own")
        case .therapist: return CuePage.Typed(jotting: jotting.text, goes: "therapist")
        case .other(let from) where from > request.now:
            let time = room.clock.time(of: from)
            return CuePage.Typed(
                jotting: jotting.text, goes: "partner", from: "later", day: time.day.form, hour: ClockWords.hour(time))
        case .other: return CuePage.Typed(jotting: jotting.text, goes: "partner")
        }
    }

    /// From when the other member may read the jotting, as the form says.
    func from(_ form: SubmittedForm) throws -> Instant {
        guard form["from"] == "later" else { return request.now }
        guard let time = LocalTime(day: form["day"], hour: form["hour"]) else {
            throw FormFault("day", "refusal.noTime")
        }
        let from = room.clock.instant(time)
        if from < request.now { throw FormFault("day", "refusal.past") }
        try form.demandMeant("day", from: room.today)
        return from
    }

    /// The next prompt about which the member has written nothing, so that they need not look for it. If there is none,
    /// the list of all prompts.
    fileprivate func afterKeeping() async throws -> Route {
        let all = Route(.prepare, place.assignmentID)
        guard !request.form["jotting"].allSatisfy(\.isWhitespace), let homework = room.homework,
            let prompts = try await room.handout(homework)?.prompts
        else { return all }
        let next = prompts.drop { $0.number != place.prompt }.dropFirst().first { prompt in
            view.jotting(PromptRef(assignmentID: homework.assignmentID, prompt: prompt.number)) == nil
        }
        return next.map { Route(.jot, homework.assignmentID, number: UInt32($0.number)) } ?? all
    }

    /// What the form showed: the present jotting if its mark is still the same, otherwise one that nobody wrote, so
    /// that the act is refused.
    func showed(_ mark: String) -> Jotting? {
        let present = view.jotting(place)
        return Self.mark(present) == mark ? present : Jotting(text: "", goes: .onlyMe)
    }

    static func mark(_ jotting: Jotting?) -> String {
        guard let jotting else { return "none" }
        let way: String =
            switch jotting.goes {
            case .sayIt: "say"
            case .onlyMe: "own"
            case .therapist: "therapist"
            case .other(let from): "other \(from.seconds)"
            }
        return Hexadecimal.text(SHA256.hash(data: Array("\(way)\n\(jotting.text)".utf8)).prefix(12))
    }
}
