import Homework
import Pages

extension SharedRequest {
    func showLimits() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework, let handout = try await scene.handout(homework) else {
            return .redirect(Route(.week))
        }
        return scene.shown(scene.limits(homework, handout))
    }

    func submitLimits() async throws -> Outcome {
        guard let limit = UInt8(request.form["area"]).flatMap(Limit.init(rawValue:)) else {
            throw FormFault("area", "refusal.choose")
        }
        try await perform(AddLimit(limit: limit, text: ""))
        return .redirect(request.route)
    }
}

extension SharedScene {
    /// What is left out of a homework: the limits the therapist set and those members added. The list does not tell
    /// them apart.
    func notPart(_ homework: OpenHomework) -> Set<Limit> {
        (homework.assignment.settings?.notPart ?? []).union(view.limits)
    }

    func limitNames(_ limits: Set<Limit>, _ handout: Handout) -> [String] {
        limits.sorted().compactMap { handout.limitNames[$0] }
    }

    fileprivate func limits(_ homework: OpenHomework, _ handout: Handout) -> LimitsPage {
        let present = notPart(homework)
        let offered = Limit.allCases.filter { !present.contains($0) }.compactMap { limit in
            handout.limitNames[limit].map { (value: String(limit.rawValue), label: $0) }
        }
        return LimitsPage(
            texts: texts, names: names, present: limitNames(present, handout), offered: offered,
            action: request.links(request.route),
            back: request.link(.evening, homework.assignmentID, max(1, request.route.number)),
            tellHref: request.link(.tell),
            error: request.typed?.fault("area", texts))
    }
}
