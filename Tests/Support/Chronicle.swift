package import Homework

/// What happened, in the order in which it became durable, written down by the test itself.
///
/// Nothing is ever removed here, so the law below sees also what the program was allowed to forget.
package struct Chronicle: Sendable {
    package enum Fact: Sendable {
        case ready(PersonID, Readiness, programme: String, account: UInt64, at: Instant)
        case heard(PersonID, Readiness, programme: String, at: Instant)
        /// `read` is how many facts there were when the therapist opened the page that the talk was noted on.
        case spoken(PersonID, read: Int)
        case card(PersonID, account: UInt64)
        case serious
        case moved(programme: String)
        case met(Instant)
        case planned(Instant?)
    }

    package private(set) var facts: [Fact] = []

    package init() {}

    package mutating func note(_ fact: Fact) { facts.append(fact) }
}

/// Law L1 with L8, from their text: why a step must not be opened now, or nil when it may.
package struct OpeningLaw {
    let chronicle: Chronicle
    let programme: String
    let now: Instant

    package init(chronicle: Chronicle, programme: String, now: Instant) {
        self.chronicle = chronicle
        self.programme = programme
        self.now = now
    }

    package func breach(_ members: [PersonID]) -> String? {
        if members.isEmpty { return "nobody sits there" }
        for (place, member) in members.enumerated() {
            if let reason = breach(of: member, members) { return "member \(place): \(reason)" }
        }
        return nil
    }

    private func breach(of member: PersonID, _ members: [PersonID]) -> String? {
        guard let card = last({ if case .card(member, _) = $0 { true } else { false } }) else { return "no card" }
        guard let confirmed = first(after: card, { $0.isSpoken(with: member) }) else { return "account not confirmed" }

        // A serious note waits until each was spoken with by a therapist who had it; words count from then on.
        var gate = confirmed
        for (index, fact) in chronicle.facts.enumerated() {
            guard case .serious = fact else { continue }
            for each in members {
                let answered = chronicle.facts.indices.first { later in
                    guard later > index, case .spoken(each, let read) = chronicle.facts[later] else { return false }
                    return read > index
                }
                guard let answered else { return "a serious note, and \(each.low) not spoken with" }
                if each == member { gate = max(gate, answered) }
            }
        }

        let letter = last { if case .ready(member, _, programme, _, _) = $0 { true } else { false } }
        let heard = last { if case .heard(member, _, programme, _) = $0 { true } else { false } }
        let said = [letter, heard].compactMap { $0 }.sorted()
        guard let lastSaid = said.last, let lastWord = word(lastSaid) else { return "silent" }
        guard lastWord.isReady else { return "the last word is not ready" }
        let counting = said.filter { counts($0, after: gate, card: card) }.compactMap(word)
        if counting.isEmpty { return "no word counts" }
        return counting.allSatisfy(\.isReady) ? nil : "the more careful word is not ready"
    }

    /// Said on the ground that still holds, by this account, since everything that voids it, and not too long ago.
    private func counts(_ index: Int, after gate: Int, card: Int) -> Bool {
        let moved = last { if case .moved(programme) = $0 { true } else { false } } ?? -1
        guard index > gate, index > moved, index > card else { return false }
        if case .ready(_, _, _, let account, _) = chronicle.facts[index] {
            guard case .card(_, account) = chronicle.facts[card] else { return false }
        }
        guard let said = chronicle.facts[index].said, said <= now else { return false }
        return now < limit(index, said)
    }

    /// Seven days after the next meeting: the first one held since, else the one now planned; 28 days where none is.
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
        case .ready(_, let word, _, _, _), .heard(_, let word, _, _): word
        default: nil
        }
    }

    private func last(_ matches: (Chronicle.Fact) -> Bool) -> Int? { chronicle.facts.lastIndex(where: matches) }

    private func first(after index: Int, _ matches: (Chronicle.Fact) -> Bool) -> Int? {
        chronicle.facts.indices.first { $0 > index && matches(chronicle.facts[$0]) }
    }
}

extension Chronicle.Fact {
    fileprivate func isSpoken(with member: PersonID) -> Bool {
        if case .spoken(member, _) = self { true } else { false }
    }

    fileprivate var said: Instant? {
        switch self {
        case .ready(_, _, _, _, let at), .heard(_, _, _, let at): at
        default: nil
        }
    }
}

extension Readiness {
    /// *I'd like to* and *I'd try* are ready.
    fileprivate var isReady: Bool { self == .like || self == .try_ }
}
