import Casework
import Homework
import Sealing
import Testing

@testable import Site

extension House {
    /// The therapist's desk, opened afresh.
    func desk() async throws -> TherapistDesk {
        let digits = try #require(Digits(typed: Self.digits))
        let entry = try await accounts.unlock(
            device: robin.device, digits: digits, form: nil, replacing: nil, at: now, random: random)
        guard case .opened(let secret, _) = entry,
            case .therapistPrivate(let keyring)? = try await accounts.session(secret.secret, at: now)?.access
        else { throw NotOpen() }
        return try TherapistDesk(accounts: accounts, keyring: keyring)
    }

    /// Changes how the therapist works, on the shelf and on the table, outside any page.
    func tell(_ change: (inout TherapistProfile) -> Void) async throws {
        let desk = try await desk()
        var way = try await desk.shelf().profile
        change(&way)
        _ = try await desk.keep(.profile(way), form: nil, at: now, random: random)
        try await robin(does: PublishProfile(profile: way))
    }
}
