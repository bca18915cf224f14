package import Homework
package import Sealing
import Storage

/// One sign-in of a therapist, as that therapist may see it: the day, and whether it was on the device that asks.
package struct PastSignIn: Sendable, Equatable {
    /// Days since 1970-01-01, UTC.
    package let day: Int32
    package let isThisDevice: Bool
}

/// A therapist's last sign-ins. Nobody else can read them, and nothing finer than the day is stored.
struct SignInLog {
    /// The most that is kept. The sealed list has the same length whatever it holds.
    private static let most = 20
    /// The first bytes of the device's hash; zeros where the words were used on a browser without digits.
    private static let markCount = 8

    private var rows: [(day: Int32, device: [UInt8])] = []

    mutating func add(_ day: Int32, on device: Hash32?) {
        let mark = device.map { Array($0.bytes.prefix(Self.markCount)) } ?? [UInt8](repeating: 0, count: Self.markCount)
        rows = Array(([(day, mark)] + rows).prefix(Self.most))
    }

    func signIns(asking device: Hash32?) -> [PastSignIn] {
        let mark = device.map { Array($0.bytes.prefix(Self.markCount)) }
        return rows.map { PastSignIn(day: $0.day, isThisDevice: $0.device == mark) }
    }

    init() {}

    init?(_ content: Secret) {
        let bytes = content.withBytes { Array($0) }
        guard bytes.count.isMultiple(of: 4 + Self.markCount) else { return nil }
        rows = stride(from: 0, to: bytes.count, by: 4 + Self.markCount).map { start in
            let day = bytes[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            return (Int32(bitPattern: day), Array(bytes[(start + 4)..<(start + 4 + Self.markCount)]))
        }
    }

    var bytes: Secret {
        Secret(
            copying: rows.flatMap { row in
                withUnsafeBytes(of: UInt32(bitPattern: row.day).bigEndian) { Array($0) } + row.device
            })
    }
}

extension AccountService {
    /// The therapist's last sign-ins, the newest first.
    package func signIns(
        of me: PersonID, with secret: PersonSecret, asking device: DeviceSecret?
    ) async throws(CaseError) -> [PastSignIn] {
        try await log(of: me, with: secret).signIns(asking: device.flatMap { Hash32($0.lookup) })
    }

    /// The change that notes a therapist's sign-in; none for a member.
    ///
    /// Of two sign-ins in the same moment one may be missing in the list. Nothing is decided on it.
    func noted(
        _ person: PersonRow, _ secret: PersonSecret, on device: Hash32?, at now: Instant
    ) async throws(CaseError) -> [AccountChange] {
        guard person.role == .therapist else { return [] }
        var log = try await log(of: person.id, with: secret)
        log.add(Minute(now).day, on: device)
        let sealed = try sealing(SealedSignIns.seal(log.bytes, of: person.id, with: secret))
        return [.item(.signIns, of: person.id, sealed)]
    }

    /// A list that cannot be opened begins anew: it must shut nobody out.
    private func log(of person: PersonID, with secret: PersonSecret) async throws(CaseError) -> SignInLog {
        guard let sealed = try await store.item(.signIns, of: person),
            let content = try? SealedSignIns.open(sealed, of: person, with: secret)
        else { return SignInLog() }
        return SignInLog(content) ?? SignInLog()
    }
}
