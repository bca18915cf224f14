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
        pending = pending.filter { $0.value.person != person }
        sheets[person] = nil
        items[person] = nil
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

    /// No row may refer to one that does not exist. SQLite checks the same at the end of a transaction.
    func checkReferences() throws(StoreError) {
        let sound =
            couples.values.allSatisfy { people[$0.therapist] != nil }
            && people.values.allSatisfy { row in row.couple.map { couples[$0] != nil } ?? true }
            && spaces.values.allSatisfy { row in
                (row.couple.map { couples[$0] != nil } ?? true) && (row.person.map { people[$0] != nil } ?? true)
            }
            && cards.values.allSatisfy { couples[$0.couple] != nil && people[$0.member] != nil }
            && sessions.values.allSatisfy { people[$0.person] != nil }
            && pending.values.allSatisfy { people[$0.person] != nil }
            && sheets.keys.allSatisfy { people[$0] != nil }
            && items.allSatisfy { $0.value.isEmpty || people[$0.key] != nil }
            && locks.values.allSatisfy { people[$0.person] != nil }
        guard sound else { throw .contradicts }
    }

    /// See `AccountStore.sweep`.
    mutating func sweep(at now: Minute, most: Int) -> Int {
        var gone = 0
        func due<Row>(_ rows: [Hash32: Row], _ isOver: (Row) -> Bool) -> [Hash32] {
            let over = rows.filter { isOver($0.value) }.keys.sorted().prefix(most - gone)
            gone += over.count
            return Array(over)
        }
        for lookup in due(sessions, { $0.own.map { $0.until <= now } ?? false }) { sessions[lookup]?.own = nil }
        let sessionsOver = due(sessions) { session in
            let isLocked = session.room == nil && session.own == nil
            return session.started <= now.adding(-Keeping.session)
                || isLocked && session.seen <= now.adding(-Keeping.locked)
        }
        removeSessions { sessionsOver.contains($0.lookup) }
        for lookup in due(pending, { $0.started <= now.adding(-Keeping.held) }) { pending[lookup] = nil }
        for lookup in due(cards, { $0.expires <= now }) { cards[lookup] = nil }
        for lookup in due(cards, { $0.spoken.map { $0.expires <= now } ?? false }) { cards[lookup]?.spoken = nil }
        for hash in due(forms, { $0.day <= now.adding(-Keeping.form * 1_440).day }) { forms[hash] = nil }
        for key in due(throttles, { $0.since <= now.adding(-Keeping.throttle) }) { throttles[key] = nil }
        return gone
    }

    /// See `AccountStore.endOwnDepths`.
    mutating func endOwnDepths(at now: Minute) -> Int {
        let over = sessions.values.filter { session in session.own.map { $0.until <= now } ?? false }
        for session in over { sessions[session.lookup]?.own = nil }
        return over.count
    }
}

extension MemoryState {
    /// See `Batch.erasing`.
    mutating func erase(_ erased: Erased) {
        note(erased)
        switch erased.id {
        case .couple(let couple):
            let members = Set(people.values.filter { $0.couple == couple }.map(\.id))
            for member in members { note(Erased(.person(member), day: erased.day)) }
            for space in spaces.values where space.couple == couple || space.person.map(members.contains) == true {
                note(Erased(.space(space.id), day: erased.day))
            }
            remove(couple: couple)
        case .person(let person): remove(person: person)
        case .space(let space): remove(space: space)
        }
    }

    private mutating func note(_ erased: Erased) {
        if self.erased[erased.id] == nil { self.erased[erased.id] = erased.day }
    }
}
