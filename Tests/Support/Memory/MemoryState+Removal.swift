import Homework
import Storage

extension MemoryState {
    mutating func remove(couple: CoupleID) {
        couples[couple] = nil
        for person in people.values where person.couple == couple { remove(person: person.id) }
        for space in spaces.values where space.couple == couple { remove(space: space.id) }
        cards = cards.filter { $0.value.couple != couple }
    }

    mutating func remove(person: PersonID) {
        people[person] = nil
        for space in spaces.values where space.person == person { remove(space: space.id) }
        cards = cards.filter { $0.value.member != person }
        locks = locks.filter { $0.value.person != person }
        removeSessions { $0.person == person }
    }

    mutating func remove(space: SpaceID) {
        spaces[space] = nil
        journals[space] = nil
    }

    mutating func removeSessions(where gone: (SessionRow) -> Bool) {
        sessions = sessions.filter { !gone($0.value) }
        waiting = waiting.filter { sessions[$0.key] != nil }
    }

    /// Nothing may hang on what is not there; the embedded database checks the same at the end of a transaction.
    func checkReferences() throws(StoreError) {
        let sound =
            couples.values.allSatisfy { people[$0.therapist] != nil }
            && people.values.allSatisfy { row in row.couple.map { couples[$0] != nil } ?? true }
            && spaces.values.allSatisfy { row in
                (row.couple.map { couples[$0] != nil } ?? true) && (row.person.map { people[$0] != nil } ?? true)
            }
            && cards.values.allSatisfy { couples[$0.couple] != nil && people[$0.member] != nil }
            && sessions.values.allSatisfy { people[$0.person] != nil }
            && locks.values.allSatisfy { people[$0.person] != nil }
        guard sound else { throw .contradicts }
    }

    /// See `AccountStore.sweep`.
    mutating func sweep(at now: Minute) {
        _ = endOwnDepths(at: now)
        removeSessions { session in
            let opensNothing = session.room == nil && session.own == nil
            return session.started <= now.adding(opensNothing ? -Keeping.held : -Keeping.session)
        }
        cards = cards.filter { now < $0.value.expires }
        for (lookup, card) in cards {
            if let spoken = card.spoken, spoken.expires <= now { cards[lookup]?.spoken = nil }
        }
        forms = forms.filter { $0.value.day > now.adding(-Keeping.form * 1_440).day }
        throttles = throttles.filter { $0.value.since > now.adding(-Keeping.throttle) }
    }

    /// See `AccountStore.endOwnDepths`.
    mutating func endOwnDepths(at now: Minute) -> Int {
        let over = sessions.values.filter { session in session.own.map { $0.until <= now } ?? false }
        for session in over { sessions[session.lookup]?.own = nil }
        return over.count
    }
}
