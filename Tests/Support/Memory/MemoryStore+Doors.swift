package import Homework
package import Storage

extension MemoryStore: AccountStore {
    package func person(_ id: PersonID) async throws(StoreError) -> PersonRow? { state.people[id] }

    package func person(named index: Hash32) async throws(StoreError) -> PersonRow? {
        state.people.values.first { $0.nameIndex == index }
    }

    package func people(of couple: CoupleID) async throws(StoreError) -> [PersonRow] {
        state.people.values.filter { $0.couple == couple }.sorted { $0.id < $1.id }
    }

    package func therapists() async throws(StoreError) -> [PersonRow] {
        state.people.values.filter { $0.role == .therapist }.sorted { $0.id < $1.id }
    }

    package func couples(of therapist: PersonID) async throws(StoreError) -> [CoupleRow] {
        state.couples.values.filter { $0.therapist == therapist }.sorted { $0.id < $1.id }
    }

    package func spaces(of person: PersonID) async throws(StoreError) -> [SpaceRow] {
        state.spaces.values.filter { $0.person == person }.sorted { $0.id < $1.id }
    }

    package func card(_ lookup: Hash32) async throws(StoreError) -> CardRow? { state.cards[lookup] }

    package func cards(of member: PersonID) async throws(StoreError) -> [CardRow] {
        state.cards.values.filter { $0.member == member }
            .sorted { $0.expires == $1.expires ? $0.lookup < $1.lookup : $0.expires > $1.expires }
    }

    package func session(_ lookup: Hash32) async throws(StoreError) -> SessionRow? { state.sessions[lookup] }

    package func deviceLock(_ lookup: Hash32) async throws(StoreError) -> DeviceLockRow? { state.locks[lookup] }

    package func recoverySheet(_ lookup: Hash32) async throws(StoreError) -> RecoverySheetRow? {
        state.sheets.values.first { $0.lookup == lookup }
    }

    package func recoverySheet(of person: PersonID) async throws(StoreError) -> RecoverySheetRow? {
        state.sheets[person]
    }

    package func item(_ item: PersonItem, of person: PersonID) async throws(StoreError) -> [UInt8]? {
        state.items[person]?[item]
    }

    package func erased() async throws(StoreError) -> [Erased] {
        state.erased.map { Erased($0.key, day: $0.value) }
            .sorted { $0.id.bytes.lexicographicallyPrecedes($1.id.bytes) }
    }

    package func erasedDay(_ id: ErasedID) async throws(StoreError) -> Int32? { state.erased[id] }

    package func clinic(_ key: ClinicKey) async throws(StoreError) -> [UInt8]? { state.clinic[key] }
}
