import Casework
import Homework
import Sealing
import Testing

extension Casework.Entry {
    var secret: SessionSecret? { if case .opened(let secret, _) = self { secret } else { nil } }
    /// Everything an answer of the lock says to whoever did not get in.
    var said: String {
        switch self {
        case .opened: "opened"
        case .wrong(let left): left != 0 ? "wrong, more" : "wrong, no more"
        case .throttled: "throttled"
        case .codeAsked: "code asked"
        case .unknownDevice: "unknown"
        }
    }
}

extension Stage {
    func signIn(
        _ name: String, _ words: String, on device: DeviceSecret? = nil, at now: Instant = start
    ) async throws -> Casework.Entry {
        try await accounts.signIn(name: name, words: words, on: device, replacing: nil, at: now, random: random)
    }

    func unlock(_ device: DeviceSecret, _ digits: Int, at now: Instant = start) async throws -> Casework.Entry {
        try await accounts.unlock(
            device: device, digits: .six(digits), form: nil, replacing: nil, at: now, random: random)
    }
}
