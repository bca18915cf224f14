package import Homework
package import Sealing
import Storage

// A phone keeps the cookies of its home screen apart from those of its browser. Six figures carry the device over, so
// that its six digits sign in there too. The figures alone open nothing: what they find is a device's secret, and its
// lock asks for the digits.
extension AccountService {
    /// Minutes for which the figures work.
    private static let carriedFor: Int64 = 10
    /// How many figures one person can make in that time. Each is a row.
    private static let mostMade = TryLimit(count: 5, minutes: 10)
    /// How many figures are tried in that time in the whole clinic. A wrong guess belongs to nobody, so it cannot be
    /// counted for one person. Right figures count too; otherwise somebody with an account could make room for guesses.
    private static let mostTried = TryLimit(count: 10, minutes: 10)

    /// Makes the figures for a device of this person; nil if the device has no digits, or too many were made. The same
    /// form sent twice makes them once.
    package func carry(
        _ device: DeviceSecret, of person: PersonID, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> String? {
        let answer = form?.answer
        if let made = try await madeFigures(under: answer, at: now) { return made }
        guard try await owner(of: device)?.id == person else { return nil }
        guard let made = Hash32(pepper.throttle("figures made", person.bytes)) else { throw .noKeys }
        if case .full = try await store.takeTry(throttle: made, limit: Self.mostMade, at: Minute(now)) { return nil }
        for _ in 0..<CaseStore.attempts {
            let number = random.bytes(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) } % 1_000_000
            let figures = String(repeating: "0", count: 6 - "\(number)".count) + "\(number)"
            let (lookup, key) = try carrying(figures)
            // Figures that somebody else was just given are drawn again.
            let old = try await store.pending(lookup)
            if let old, isInTime(old, now) { continue }
            let sealed = try sealing(KeptForm.seal(device.secret, under: key, for: person, purpose: .carried))
            let row = PendingRow(lookup: lookup, person: person, started: Minute(now), bytes: sealed)
            let kept = try keep(Secret(copying: Array(figures.utf8)), to: person, under: answer, at: now)
            let made = try await store.apply(kept + [.expect(.pending(lookup, old)), .pending(row)])
            if made == .written { return figures }
            if let first = try await madeFigures(under: answer, at: now) { return first }
        }
        throw .crowded
    }

    /// The device that these figures carry over, once; nil if they are wrong, older than ten minutes or used, and after
    /// too many tries. The same form sent twice gets one device.
    package func carried(_ typed: String, form: SentForm?, at now: Instant) async throws(CaseError) -> DeviceSecret? {
        let answer = form?.answer
        if let kept = try await self.answer(under: answer, at: now) { return DeviceSecret(kept) }
        guard Digits(typed: typed) != nil else { return nil }
        guard let tried = Hash32(pepper.throttle("figures tried", [])) else { throw .noKeys }
        // Counted before the row is read, since guesses sent at the same time would otherwise all be read.
        if case .full = try await store.takeTry(throttle: tried, limit: Self.mostTried, at: Minute(now)) { return nil }
        let (lookup, key) = try carrying(typed)
        guard let row = try await store.pending(lookup), isInTime(row, now),
            let secret = try? KeptForm.open(row.bytes, with: key, for: row.person, purpose: .carried),
            let device = DeviceSecret(secret), try await owner(of: device)?.id == row.person
        else { return nil }
        let kept = try keep(device.secret, to: row.person, under: answer, at: now)
        let taken = try await store.apply(kept + [.expect(.pending(lookup, row)), .removePending(lookup)])
        if taken == .written { return device }
        return try await self.answer(under: answer, at: now).flatMap(DeviceSecret.init)
    }

    private func madeFigures(under answer: SessionSecret?, at now: Instant) async throws(CaseError) -> String? {
        try await self.answer(under: answer, at: now)?.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    private func carrying(_ typed: String) throws(CaseError) -> (lookup: Hash32, key: Secret) {
        guard let figures = Digits(typed: typed) else { throw .noKeys }
        let found = pepper.carrying(figures)
        guard let lookup = Hash32(found.lookup) else { throw .noKeys }
        return (lookup, found.key)
    }

    private func isInTime(_ row: PendingRow, _ now: Instant) -> Bool {
        row.started <= Minute(now) && Minute(now) < row.started.adding(Self.carriedFor)
    }
}
