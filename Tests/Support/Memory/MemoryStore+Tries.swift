package import Storage

extension MemoryStore {
    package func takeTry(deviceLock lookup: Hash32, form: FormMark?) async throws(StoreError) -> TakenTry {
        guard var lock = state.locks[lookup] else { return .unknown }
        guard let wrap = lock.wrap, lock.triesLeft > 0 else { return .exhausted }
        if let form, let answer = state.remember(form), answer == .writtenBefore {
            return .taken(wrap: wrap, left: lock.triesLeft)
        }
        lock.triesLeft -= 1
        if lock.triesLeft == 0 { lock.wrap = nil }
        state.locks[lookup] = lock
        return .taken(wrap: wrap, left: lock.triesLeft)
    }

    package func takeTry(spokenCard lookup: Hash32, at now: Minute) async throws(StoreError) -> TakenTry {
        guard let card = state.cards[lookup] else { return .unknown }
        guard let spoken = card.spoken, !card.isSpent else { return .exhausted }
        guard now < spoken.expires, now < card.expires else {
            state.cards[lookup]?.spoken = nil
            return .exhausted
        }
        let left = spoken.triesLeft - 1
        state.cards[lookup]?.spoken =
            left > 0 ? SpokenWrap(payload: spoken.payload, expires: spoken.expires, triesLeft: left) : nil
        return .taken(wrap: spoken.payload, left: left)
    }

    package func takeTry(throttle key: Hash32, limit: TryLimit, at now: Minute) async throws(StoreError) -> CountedTry {
        state.count(key, limit, at: now)
    }

    package func waiting(_ session: Hash32) async throws(StoreError) -> [UInt8]? { state.waiting[session] }

    package func pending(_ lookup: Hash32) async throws(StoreError) -> PendingRow? { state.pending[lookup] }

    package func endOwnDepths(at now: Minute) async throws(StoreError) -> Int { state.endOwnDepths(at: now) }

    package func sweep(at now: Minute, most: Int) async throws(StoreError) -> Int { state.sweep(at: now, most: most) }
}
