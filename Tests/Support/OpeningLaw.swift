package import Homework

/// Laws L1 and L8, written from their text: why a step must not be opened now, or nil when it may.
package struct OpeningLaw {
    let chronicle: Chronicle
    let step: Step
    /// The edition of the exercise whose cautions have to be read first.
    let version: UInt64
    let now: Instant

    package init(chronicle: Chronicle, step: Step, version: UInt64, now: Instant) {
        self.chronicle = chronicle
        self.step = step
        self.version = version
        self.now = now
    }

    package func breach(_ members: [PersonID]) -> String? {
        if members.isEmpty { return "nobody sits there" }
        if let reason = breachOfTheCouple() { return reason }
        for (place, member) in members.enumerated() {
            if let reason = breach(of: member, members) { return "member \(place): \(reason)" }
        }
        return nil
    }

    /// The reasons that concern all members at once.
    private func breachOfTheCouple() -> String? {
        var alerts: Set<String> = []
        var isResting = false
        var restEnd: Instant?
        var isRead = false
        for fact in chronicle.facts {
            switch fact {
            case .alert(let words): alerts.insert(words)
            case .handled(let words): alerts.remove(words)
            case .rested: (isResting, restEnd) = (true, nil)
            case .restEnded(let from): if isResting { restEnd = from }
            case .cautionsRead(version): isRead = true
            case .damaged: return "a journal is damaged"
            default: break
            }
        }
        if !alerts.isEmpty { return "an urgent alert is open" }
        if isResting, restEnd.map({ now < $0 }) ?? true { return "everything rests" }
        if !isRead { return "the cautions are not read" }
        if let present = present(before: chronicle.facts.count), step.number <= present { return "not up" }
        return nil
    }

    private func breach(of member: PersonID, _ members: [PersonID]) -> String? {
        guard let card = last({ if case .card(member, _) = $0 { true } else { false } }) else { return "no card" }
        guard let confirmed = talks(with: member).first(where: { $0 > card }) else { return "account not confirmed" }

        // An alert blocks an opening until a therapist who had seen it spoke with each member alone, and until nothing
        // heard in that talk or a later one speaks against it. Readiness statements count only from then on.
        var gate = confirmed
        for (index, fact) in chronicle.facts.enumerated() {
            guard case .alert = fact else { continue }
            for each in members {
                let answered = talks(with: each).first { later in
                    guard later > index, case .spoken(_, let read, _) = chronicle.facts[later] else { return false }
                    return read > index
                }
                guard let answered else { return "an alert, and \(each.low) not spoken with" }
                if each == member { gate = max(gate, answered) }
            }
        }

        let letter = last { if case .ready(member, _, step.programme, _, _, _) = $0 { true } else { false } }
        let heard = last { fact in
            if case .heard(member, _, let about, _) = fact { about.programme == step.programme } else { false }
        }
        let said = [letter, heard].compactMap { $0 }.sorted()
        guard let lastSaid = said.last, let lastWord = word(lastSaid) else { return "silent" }
        guard lastWord.isReady else { return "the last word is not ready" }
        let counting = said.filter { counts($0, after: gate, card: card) }
        if counting.isEmpty { return "no word counts" }
        guard counting.compactMap(word).allSatisfy(\.isReady) else { return "the more careful word is not ready" }
        return counting.contains(where: isForThisStep) ? nil : "no word is for this step or a higher one"
    }

    /// The talks alone that still count: those without objection since the last one that had an objection.
    private func talks(with member: PersonID) -> [Int] {
        var holding: [Int] = []
        for (index, fact) in chronicle.facts.enumerated() {
            guard case .spoken(member, _, let isClear) = fact else { continue }
            if isClear { holding.append(index) } else { holding = [] }
        }
        return holding
    }

    /// A question that named no step was about the step after the one that the programme had reached then.
    private func isForThisStep(_ index: Int) -> Bool {
        switch chronicle.facts[index] {
        case .ready(_, _, _, let named, _, _): (named ?? (present(before: index) ?? 0) + 1) >= step.number
        case .heard(_, _, let about, _): about.number >= step.number
        default: false
        }
    }

    /// The step that the programme had reached.
    private func present(before index: Int) -> UInt64? {
        for case .moved(let to) in chronicle.facts[..<index].reversed() where to.programme == step.programme {
            return to.number
        }
        return nil
    }

    /// Whether a statement still counts: its basis has not changed, the member's present account made it, it came after
    /// everything that voids statements, and it is not too old.
    private func counts(_ index: Int, after gate: Int, card: Int) -> Bool {
        let moved =
            last { fact in
                if case .moved(let to) = fact { to.programme == step.programme } else { false }
            } ?? -1
        guard index > gate, index > moved, index > card else { return false }
        if case .ready(_, _, _, _, let account, _) = chronicle.facts[index] {
            guard case .card(_, account) = chronicle.facts[card] else { return false }
        }
        guard let said = chronicle.facts[index].said, said <= now else { return false }
        return now < min(limit(index, said), Instant(seconds: said.seconds + 42 * 86_400))
    }

    /// When a statement expires: seven days after the next meeting. This is the first one held since, or else the one
    /// that is planned now. If none is planned, 28 days after the statement.
    private func limit(_ index: Int, _ said: Instant) -> Instant {
        let met = chronicle.facts[(index + 1)...].compactMap { fact -> Instant? in
            if case .met(let at) = fact, at >= said { at } else { nil }
        }
        if let next = met.min() { return Instant(seconds: next.seconds + 7 * 86_400) }
        let planned = chronicle.facts.compactMap { fact -> Instant?? in
            if case .planned(let at) = fact { .some(at) } else { nil }
        }
        if let next = planned.last ?? nil { return Instant(seconds: max(next, said).seconds + 7 * 86_400) }
        return Instant(seconds: said.seconds + 28 * 86_400)
    }

    private func word(_ index: Int) -> Readiness? {
        switch chronicle.facts[index] {
        case .ready(_, let word, _, _, _, _), .heard(_, let word, _, _): word
        default: nil
        }
    }

    private func last(_ matches: (Chronicle.Fact) -> Bool) -> Int? { chronicle.facts.lastIndex(where: matches) }
}

extension Chronicle.Fact {
    fileprivate var said: Instant? {
        switch self {
        case .ready(_, _, _, _, _, let at), .heard(_, _, _, let at): at
        default: nil
        }
    }
}

extension Readiness {
    /// *I'd like to* and *I'd try* are ready.
    fileprivate var isReady: Bool { self == .like || self == .try_ }
}
