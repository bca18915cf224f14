package import Casework
import Homework
import Sealing
import Synchronization

/// Why the demonstration could not be made.
package enum DemoFault: Error, Equatable {
    /// The library lacks an exercise the stories use.
    case exerciseMissing(String)
    /// Digits that are no six digits.
    case digits
}

/// What all stories share.
package struct DemoStage: Sendable {
    let accounts: AccountService
    let library: Library
    package let clock: DemoClock
    let random: any RandomSource
    let keyring: TherapistKeyring
    let progress: @Sendable (String) -> Void
    package let programme = "sensate-focus"
    private let count = Count()

    private final class Count: Sendable { let people = Mutex(1) }

    init(
        _ accounts: AccountService, _ library: Library, _ clock: DemoClock, _ random: any RandomSource,
        keyring: TherapistKeyring,
        progress: @escaping @Sendable (String) -> Void
    ) {
        (self.accounts, self.library, self.clock, self.random) = (accounts, library, clock, random)
        (self.keyring, self.progress) = (keyring, progress)
    }

    /// Randomness of its own for work that runs beside other work: the same seed makes the same people, whichever
    /// finishes first.
    func ownRandom() -> DemoRandom {
        DemoRandom(seed: random.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    package func desk() throws -> TherapistDesk { try TherapistDesk(accounts: accounts, keyring: keyring) }

    /// Digits that are easy to type while looking around: 111111 is Robin's, 222222 the next person's.
    func nextDigits() throws(DemoFault) -> (text: String, value: Digits) {
        let number = count.people.withLock { count in
            count += 1
            return count
        }
        return try Self.digits(number)
    }

    static func digits(_ number: Int) throws(DemoFault) -> (text: String, value: Digits) {
        let text = String(repeating: "\(number % 10)", count: 6)
        guard let value = Digits(typed: text) else { throw .digits }
        return (text, value)
    }
}
