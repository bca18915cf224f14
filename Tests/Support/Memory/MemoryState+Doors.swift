import Homework
import Storage

extension MemoryState {
    /// Applies one change; returns why the batch is refused, or nil.
    mutating func apply(_ change: AccountChange) throws(StoreError) -> AppendResult? {
        switch change {
        case .person(let row):
            if people.values.contains(where: { $0.nameIndex == row.nameIndex && $0.id != row.id }) {
                return .nameTaken
            }
            if let known = people[row.id], known.role != row.role || known.couple != row.couple {
                throw .contradicts
            }
            people[row.id] = row
        case .removePerson(let id): remove(person: id)
        case .couple(let row): couples[row.id] = row
        case .removeCouple(let id): remove(couple: id)
        case .space(let row):
            guard spaces[row.id] == nil || spaces[row.id] == row else { throw .contradicts }
            spaces[row.id] = row
            if journals[row.id] == nil { journals[row.id] = MemoryJournal() }
        case .removeSpace(let id): remove(space: id)
        case .card(let row): cards[row.lookup] = row
        case .spendCard(let lookup, let now):
            guard var card = cards[lookup], !card.isSpent, now < card.expires else { return .cardSpent }
            card.payload = nil
            card.spoken = nil
            cards[lookup] = card
        case .speakCard(let lookup, let words):
            guard let card = cards[lookup], !card.isSpent else { return .cardSpent }
            cards[lookup]?.spoken = words
        case .removeCard(let lookup): cards[lookup] = nil
        case .startSession(let row):
            guard sessions[row.lookup] == nil else { throw .contradicts }
            sessions[row.lookup] = row
        case .inSession(let lookup, let change): self.change(session: lookup, change)
        case .removeSession(let lookup):
            sessions[lookup] = nil
            waiting[lookup] = nil
        case .removeSessions(let person, let kept):
            removeSessions { $0.person == person && $0.lookup != kept }
        case .pending(let row): pending[row.lookup] = row
        case .keepAnswer(let row):
            guard pending[row.lookup] == nil else { return .writtenBefore }
            pending[row.lookup] = row
        case .removePending(let lookup): pending[lookup] = nil
        case .deviceLock(let row): locks[row.lookup] = row
        case .deviceLockOpened(let lookup, let wrap, let tries, let day):
            locks[lookup]?.wrap = wrap
            locks[lookup]?.triesLeft = tries
            locks[lookup]?.openedDay = day
        case .removeDeviceLock(let lookup): locks[lookup] = nil
        case .removeDeviceLocks(let person, let kept):
            locks = locks.filter { $0.value.person != person || $0.key == kept }
        case .removeCards(let member): cards = cards.filter { $0.value.member != member }
        case .recoverySheet(let row):
            guard !sheets.values.contains(where: { $0.lookup == row.lookup && $0.person != row.person }) else {
                throw .contradicts
            }
            sheets[row.person] = row
        case .recoverySheetPutAway(let lookup):
            for row in sheets.values where row.lookup == lookup { sheets[row.person]?.isPutAway = true }
        case .item(let item, let person, let bytes): items[person, default: [:]][item] = bytes
        case .expect(let premise): return holds(premise) ? nil : .overtaken
        case .count(let key, let limit, let now):
            if case .full(let until) = count(key, limit, at: now) { return .overLimit(until: until) }
        case .clearThrottle(let key): throttles[key] = nil
        case .clinic(let key, let value): clinic[key] = value
        }
        return nil
    }

    private mutating func change(session lookup: Hash32, _ change: SessionChange) {
        guard var row = sessions[lookup] else { return }
        switch change {
        case .seen(let minute): row.seen = minute
        case .room(let wrap): row.room = wrap
        case .own(let wrap): row.own = row.own == nil ? nil : wrap
        case .label(let label): row.label = label
        case .waiting(let bytes): waiting[lookup] = bytes
        case .shown(let bytes): if waiting[lookup] == bytes { waiting[lookup] = nil }
        }
        sessions[lookup] = row
    }
}
