package import Homework
package import Storage

extension Between: AccountStore {
    package func person(_ id: PersonID) async throws(StoreError) -> PersonRow? {
        try await around(.account, "person \(id)", shape: Shape.of(present:)) { () async throws(StoreError) in
            try await inner.person(id)
        }
    }

    package func person(named index: Hash32) async throws(StoreError) -> PersonRow? {
        try await around(.account, "person", shape: Shape.of(present:)) { () async throws(StoreError) in
            try await inner.person(named: index)
        }
    }

    package func people(of couple: CoupleID) async throws(StoreError) -> [PersonRow] {
        try await around(.account, "people \(couple)", shape: Shape.of(_:)) { () async throws(StoreError) in
            try await inner.people(of: couple)
        }
    }

    package func therapists() async throws(StoreError) -> [PersonRow] {
        try await around(.account, "therapists", shape: Shape.of(_:)) { () async throws(StoreError) in
            try await inner.therapists()
        }
    }

    package func couples(of therapist: PersonID) async throws(StoreError) -> [CoupleRow] {
        try await around(.account, "couples \(therapist)", shape: Shape.of(_:)) { () async throws(StoreError) in
            try await inner.couples(of: therapist)
        }
    }

    package func spaces(of person: PersonID) async throws(StoreError) -> [SpaceRow] {
        try await around(.account, "spaces \(person)", shape: Shape.of(_:)) { () async throws(StoreError) in
            try await inner.spaces(of: person)
        }
    }

    package func card(_ lookup: Hash32) async throws(StoreError) -> CardRow? {
        try await around(.account, "card", shape: Shape.of(present:)) { () async throws(StoreError) in
            try await inner.card(lookup)
        }
    }

    package func cards(of member: PersonID) async throws(StoreError) -> [CardRow] {
        try await around(.account, "cards \(member)", shape: Shape.of(_:)) { () async throws(StoreError) in
            try await inner.cards(of: member)
        }
    }

    package func session(_ lookup: Hash32) async throws(StoreError) -> SessionRow? {
        try await around(.account, "session", shape: Shape.of(present:)) { () async throws(StoreError) in
            try await inner.session(lookup)
        }
    }

    package func deviceLock(_ lookup: Hash32) async throws(StoreError) -> DeviceLockRow? {
        try await around(.account, "deviceLock", shape: Shape.of(present:)) { () async throws(StoreError) in
            try await inner.deviceLock(lookup)
        }
    }

    package func recoverySheet(_ lookup: Hash32) async throws(StoreError) -> RecoverySheetRow? {
        try await around(.account, "recoverySheet", shape: Shape.of(present:)) { () async throws(StoreError) in
            try await inner.recoverySheet(lookup)
        }
    }

    package func recoverySheet(of person: PersonID) async throws(StoreError) -> RecoverySheetRow? {
        try await around(.account, "recoverySheet of", shape: Shape.of(present:)) { () async throws(StoreError) in
            try await inner.recoverySheet(of: person)
        }
    }

    package func item(_ item: PersonItem, of person: PersonID) async throws(StoreError) -> [UInt8]? {
        try await around(.account, "item \(item)", shape: Shape.of(bytes:)) { () async throws(StoreError) in
            try await inner.item(item, of: person)
        }
    }

    package func clinic(_ key: ClinicKey) async throws(StoreError) -> [UInt8]? {
        try await around(.account, "clinic \(key)", shape: Shape.of(bytes:)) { () async throws(StoreError) in
            try await inner.clinic(key)
        }
    }

    package func erased() async throws(StoreError) -> [Erased] {
        try await around(.account, "erased", shape: Shape.of(_:)) { () async throws(StoreError) in
            try await inner.erased()
        }
    }

    package func erasedDay(_ id: ErasedID) async throws(StoreError) -> Int32? {
        try await around(.account, "erased", shape: Shape.of(present:)) { () async throws(StoreError) in
            try await inner.erasedDay(id)
        }
    }

    package func apply(_ changes: [AccountChange]) async throws(StoreError) -> AppendResult {
        let asked = changes.map(\.shape).joined(separator: ", ")
        return try await around(.change, asked, shape: { "\($0)" }) { () async throws(StoreError) in
            try await inner.apply(kept(changes))
        }
    }

    package func takeTry(deviceLock: Hash32, form: FormMark?) async throws(StoreError) -> TakenTry {
        try await around(.takeTry, "device", shape: Shape.of(try:)) { () async throws(StoreError) in
            try await inner.takeTry(deviceLock: deviceLock, form: form)
        }
    }

    package func takeTry(spokenCard: Hash32, at now: Minute) async throws(StoreError) -> TakenTry {
        try await around(.takeTry, "card", shape: Shape.of(try:)) { () async throws(StoreError) in
            try await inner.takeTry(spokenCard: spokenCard, at: now)
        }
    }

    package func takeTry(throttle: Hash32, limit: TryLimit, at now: Minute) async throws(StoreError) -> CountedTry {
        try await around(.takeTry, "throttle", shape: { "\($0)" }) { () async throws(StoreError) in
            try await inner.takeTry(throttle: throttle, limit: limit, at: now)
        }
    }

    package func waiting(_ session: Hash32) async throws(StoreError) -> [UInt8]? {
        try await around(.account, "waiting", shape: Shape.of(bytes:)) { () async throws(StoreError) in
            try await inner.waiting(session)
        }
    }

    package func pending(_ lookup: Hash32) async throws(StoreError) -> PendingRow? {
        try await around(.account, "pending", shape: { Shape.of(bytes: $0?.bytes) }) { () async throws(StoreError) in
            try await inner.pending(lookup)
        }
    }

    // The shape leaves out how many private levels ended. Whoever asks next ends them for everybody, so the number
    // would tell nothing about this caller.

    package func endOwnDepths(at now: Minute) async throws(StoreError) -> Int {
        try await around(.tidy, shape: { _ in "" }) { () async throws(StoreError) in
            try await inner.endOwnDepths(at: now)
        }
    }

    package func sweep(at now: Minute, most: Int) async throws(StoreError) -> Int {
        try await around(.tidy, shape: { _ in "" }) { () async throws(StoreError) in
            try await inner.sweep(at: now, most: most)
        }
    }
}
