import Casework
import Homework
import Sealing
import Storage
import Support
import Synchronization
import Testing

/// Law L1's world over the real thing: sealed journals, and others who act before every call of the store.
actor SealedWorld {
    static let programme = "touch"

    let stage: Stage
    let couple: CoupleID
    let members: [PersonID]
    var hands: [PersonID: Member]
    var robin: TherapistWorkspace
    let ledger = Ledger()
    var now = Stage.start
    var homework: UInt64 = 100
    /// Every note has words of its own.
    var notes = 0
    /// What the therapist's open page shows of the letters, and how many facts there were then.
    var page: (seen: [LetterHeadSeen], facts: Int) = ([], 0)
    var dice: Dice
    private var depth = 0

    /// - Parameter members: how many sit at the table.
    init(seed: UInt64, members count: Int, checksHeads: Bool = true) async throws {
        dice = Dice(seed)
        let made = try await Stage(MemoryStore(), seed: seed)
        stage = Stage(made, over: Between(made.store, checksHeads: checksHeads))
        let pair = try await stage.enrolled(Array(["Alex", "Sam", "Kim"].prefix(count)))
        couple = pair.id
        members = pair.members.map(\.id)
        hands = Dictionary(uniqueKeysWithValues: pair.members.map { ($0.id, $0) })
        robin = try await pair.therapist()
        for member in pair.members { ledger.note([.card(member.id, account: member.room.keyring.account)]) }
        ledger.note([.cautionsRead(version: 1)])
        try await pair.robin(
            ReadCautions(exercise: "touch", version: 1, day: Day(number: 20_395), answer: .noneApplies),
            ReadCautions(exercise: "first-talk", version: 1, day: Day(number: 20_395), answer: .noneApplies), at: now)
        try await pair.robin(
            Give(assignment: .talk(90, from: now), handouts: Handout.blank), at: now)
    }

    // MARK: Around the calls

    /// Does something call by call: others act between, and its facts are noted in the moment of its writing.
    ///
    /// - Parameter opens: asks the law about this step right before the writing; written against it, it is a breach.
    func doing(
        _ facts: [Chronicle.Fact] = [], opens: Step? = nil, _ body: @Sendable () async throws -> Void
    ) async throws {
        let (ledger, members, moment) = (ledger, members, now)
        ledger.count(\.acts)
        let reason = Mutex<String?>(nil)
        let watch = Between.Watch { call in
            try await self.interrupt(call)
            guard let opens, call.kind == .append else { return }
            let law = OpeningLaw(chronicle: ledger.chronicle, step: opens, version: 1, now: moment)
            let breach = law.breach(members)
            reason.withLock { $0 = breach }
        } after: { call, returned in
            guard call.kind == .append else { return }
            if returned == "stale" { ledger.count(\.stale) }
            guard returned == "written" else { return }
            if opens != nil {
                ledger.count(\.opened)
                if let breach = reason.withLock({ $0 }) { ledger.breach(breach) }
            }
            ledger.note(facts)
        }
        do { try await Between.$watch.withValue(watch, operation: body) } catch CaseError.refused(let refusal) {
            if case .notOpened = refusal { ledger.count(\.refused) }
        } catch CaseError.crowded {} catch CaseError.store(.unknownSpace) {
            // A new card was used in the middle, and the spaces of the old one are gone.
        }
    }

    /// Others act; they are interrupted themselves, more rarely, two deep.
    private func interrupt(_ call: StoreCall) async throws {
        guard depth < 2, dice.chance([12, 6][depth]) else { return }
        ledger.interrupted(call.kind)
        depth += 1
        defer { depth -= 1 }
        for _ in 0...dice.roll(2) {
            if dice.chance(75) { try await memberActs() } else { try await therapistActs() }
        }
    }
}

/// What is noted while it happens, wherever it happens.
final class Ledger: Sendable {
    struct Counts {
        var acts = 0, opened = 0, stale = 0, refused = 0
        var interrupted: [StoreCall.Kind: Int] = [:]
        var breach: String?
    }

    private let state = Mutex((chronicle: Chronicle(), counts: Counts()))

    var chronicle: Chronicle { state.withLock(\.chronicle) }
    var counts: Counts { state.withLock(\.counts) }

    func note(_ facts: [Chronicle.Fact]) { state.withLock { state in facts.forEach { state.chronicle.note($0) } } }
    func count(_ what: any WritableKeyPath<Counts, Int> & Sendable) { state.withLock { $0.counts[keyPath: what] += 1 } }
    func interrupted(_ kind: StoreCall.Kind) { state.withLock { $0.counts.interrupted[kind, default: 0] += 1 } }
    func breach(_ reason: String) { state.withLock { $0.counts.breach = $0.counts.breach ?? reason } }
}
