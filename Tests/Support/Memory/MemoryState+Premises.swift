import Homework
import Storage

extension MemoryState {
    /// See `Premise`.
    func holds(_ premise: Premise) -> Bool {
        switch premise {
        case .noTherapist: !people.values.contains { $0.role == .therapist }
        case .person(let row): people[row.id] == row
        case .deviceLock(let lookup, let person): locks[lookup]?.person == person
        case .recoverySheet(let lookup, let person): sheets[person]?.lookup == lookup
        case .item(let item, let person, let bytes): items[person]?[item] == bytes
        case .session(let lookup, let person): sessions[lookup]?.person == person
        case .waiting(let session, let bytes): waiting[session] == bytes
        case .pending(let lookup, let row): pending[lookup] == row
        }
    }

    /// See `AccountStore.takeTry(throttle:limit:at:)`.
    mutating func count(_ key: Hash32, _ limit: TryLimit, at now: Minute) -> CountedTry {
        guard let next = Throttle.counting(throttles[key], at: now, limit: limit) else {
            return .full(until: Throttle.end(of: throttles[key], at: now, limit: limit))
        }
        throttles[key] = next
        return .counted
    }
}
