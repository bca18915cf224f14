import Homework
import Storage

/// A small clinic: one therapist, one couple of two, their spaces. Ids are fixed, bytes stand for sealed ones.
enum House {
    static let therapist = PersonID(high: 1, low: 1)
    static let members = [PersonID(high: 1, low: 2), PersonID(high: 1, low: 3)]
    static let couple = CoupleID(high: 2, low: 1)
    static let table = SpaceID(high: 3, low: 1)
    static let file = SpaceID(high: 3, low: 2)
    static let letterbox = SpaceID(high: 3, low: 3)
    static let drawer = SpaceID(high: 3, low: 4)
    static let shelf = SpaceID(high: 3, low: 5)

    static var changes: [AccountChange] {
        [
            .person(PersonRow(id: therapist, role: .therapist, couple: nil, nameIndex: hash(1))),
            .couple(CoupleRow(id: couple, therapist: therapist)),
            .person(PersonRow(id: members[0], role: .member, couple: couple, nameIndex: hash(2))),
            .person(PersonRow(id: members[1], role: .member, couple: couple, nameIndex: hash(3))),
            .space(SpaceRow(id: table, kind: .table, couple: couple, person: nil)),
            .space(SpaceRow(id: file, kind: .file, couple: couple, person: nil)),
            .space(SpaceRow(id: letterbox, kind: .letterbox, couple: couple, person: members[0])),
            .space(SpaceRow(id: drawer, kind: .drawer, couple: couple, person: members[0])),
            .space(SpaceRow(id: shelf, kind: .shelf, couple: nil, person: therapist)),
        ]
    }

    /// 32 bytes that differ for each seed.
    static func hash(_ seed: Int) -> Hash32 {
        let head = (0..<8).map { UInt8(truncatingIfNeeded: seed >> (8 * $0)) }
        guard let hash = Hash32(head + [UInt8](repeating: 0xAB, count: 24)) else { preconditionFailure("32 bytes") }
        return hash
    }

    static func entry(_ space: SpaceID, _ number: Int64, _ bytes: [UInt8]? = [7, 7, 7]) -> JournalRow {
        JournalRow(
            space: space, number: number, id: EntryID(high: space.low, low: UInt64(number)), epoch: 1, day: 20_000,
            bytes: bytes)
    }

    static func entries(_ space: SpaceID, _ numbers: ClosedRange<Int64>) -> [JournalRow] {
        numbers.map { entry(space, $0, [UInt8](repeating: UInt8(truncatingIfNeeded: $0), count: 40)) }
    }

    static func form(_ seed: Int, body: Int = 1, day: Int32 = 20_000) -> FormMark {
        FormMark(hash: hash(1_000 + seed), fingerprint: hash(2_000 + body), day: day)
    }
}

extension Engine {
    /// Runs a test on a store where the small clinic stands.
    func runHouse(_ body: (any Store) async throws -> Void) async throws {
        try await run { store async throws in
            guard try await store.apply(House.changes) == .written else { throw StoreError.contradicts }
            try await body(store)
        }
    }
}
