import Casework
import Homework
import Pages

// The rule about secrets, read anew when its words have changed (R8). It is shown once after the digits and closes no
// page: whoever goes on without reading meets it again after the next digits.
extension PrivateRequest {
    func showSecretsRule() async throws -> Outcome {
        let scene = try await scene()
        let rule = scene.view.joint.profile.rule
        return scene.shown(
            SecretsRulePage(
                texts: scene.texts, names: scene.names, rule: scene.texts.rule(rule.rule),
                shown: (rule.rule, rule.wording), action: request.links(request.route)))
    }

    func submitSecretsRule() async throws -> Outcome {
        let form = request.form
        let shown = RuleWords(rule: form["rule"], wording: UInt64(form["wording"]) ?? 0)
        do {
            try await perform(ReadRule(shown: shown))
        } catch CaseError.refused(.superseded) {
            throw FormFault("", "partner.secretsRule.newer")
        }
        return .redirect(request.route.afterRule)
    }
}

extension Route {
    /// The rule's page, from which the same tap leads on to where the person was going.
    ///
    /// The address carries the page that was wanted: its id as it is, its kind and number in the number.
    static func secretsRule(before wanted: Route) -> Route {
        guard wanted.number <= 0xFFFF else { return secretsRule(before: Route(.week)) }
        return Route(.secretsRule, id: wanted.id, number: UInt32(wanted.kind.rawValue) << 16 | wanted.number)
    }

    /// Where the rule's page leads on to; the week where its address names no page of a member.
    var afterRule: Route {
        guard let kind = Kind(rawValue: UInt16(number >> 16)), kind.isReadable, kind != .secretsRule,
            [.partnerShared, .partnerPrivate].contains(kind.area)
        else { return Route(.week) }
        return Route(kind, id: id, number: number & 0xFFFF)
    }
}

extension Route.Kind {
    /// Whether the rule waits for another time: what somebody wants to say, a running talk or evening, and what was
    /// typed before a lock come first.
    fileprivate var comesBeforeRule: Bool {
        [.tell, .note, .rest, .talk, .talkAfter, .tonight, .wordsToSay, .pendingForm, .secretsRule].contains(self)
    }
}

extension OpenSession {
    /// Where the digits lead: to the page that was wanted, or first to a rule that has new words.
    func afterDigits(_ wanted: Route, _ accounts: AccountService, at now: Instant) async -> Route {
        guard !wanted.kind.comesBeforeRule, case .memberPrivate(let own) = access,
            // Kept words are dropped when another page than theirs is opened. A store that fails keeps nobody from
            // their page.
            (try? await waiting(accounts)) == nil, let view = try? await own.view(at: now),
            view.ruleToRead != nil
        else { return wanted }
        return .secretsRule(before: wanted)
    }
}
