import HTTPTypes
import Hummingbird
import Sealing

/// The cookies of this site. Their names are neutral, only this host gets them, and no script can read them.
struct Cookies: Sendable {
    /// Keeps the demonstration's cookies apart from a real clinic's on the same machine.
    let prefix: String

    init(isDemonstration: Bool) { prefix = isDemonstration ? "demo-" : "" }

    enum Name: String, CaseIterable {
        /// The session's secret, until the browser is closed.
        case session = "s"
        /// The device's secret; permanent.
        case device = "d"
        /// The code of a card that is being used, for half an hour.
        case card = "c"
        /// The name that the holder of a card wishes for, sealed, for half an hour.
        case called = "a"
        /// A recovery sheet that is being used, sealed, for half an hour.
        case sheet = "r"
        /// The key of a pending form, for half an hour.
        case pendingForm = "h"
        /// The address that was requested before the digits, for half an hour.
        case onward = "o"
        /// Says that a sealed flash is kept. Before anybody has signed in, the cookie holds the flash itself.
        case waiting = "w"
        /// The chosen language; permanent.
        case language = "l"
        /// That pages are always dark on this browser; permanent.
        case night = "n"
        /// That the therapist's pages answer to no single keys in this browser; permanent.
        case noKeys = "y"
        /// Set before a public form is filled in, to see whether this browser keeps cookies at all.
        case probe = "k"

        /// The most bytes its value has. A longer one was not set by this site.
        var longest: Int {
            switch self {
            case .session, .device, .pendingForm: 43
            case .onward, .card: 64
            case .sheet: 1024
            case .language, .night, .noKeys, .probe: 16
            // A few short fields, sealed, when nobody is signed in.
            case .called, .waiting: 4096
            }
        }

        var seconds: Int? {
            switch self {
            case .session, .waiting, .probe: nil
            case .card, .called, .sheet, .pendingForm, .onward: 30 * 60
            case .device, .language, .night, .noKeys: 400 * 86_400
            }
        }
    }

    func value(_ name: Name, in headers: HTTPFields) -> String? {
        let wanted = self.name(name).utf8
        for header in headers[values: .cookie] {
            for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
                let pair = pair.drop { $0 == UInt8(ascii: " ") }
                guard pair.starts(with: wanted) else { continue }
                let value = pair.dropFirst(wanted.count)
                return value.count <= name.longest ? String(Substring(value)) : nil
            }
        }
        return nil
    }

    /// The 32 bytes a cookie holds.
    func secret(_ name: Name, in headers: HTTPFields) -> Secret? {
        guard let value = value(name, in: headers), var bytes = Base64URL.decode(value), bytes.count == 32 else {
            return nil
        }
        return Secret(wiping: &bytes)
    }

    func set(_ name: Name, _ value: String) -> String {
        let age = name.seconds.map { "; Max-Age=\($0)" } ?? ""
        return "\(full(name))=\(value); Path=/; Secure; HttpOnly; SameSite=Strict\(age)"
    }

    func set(_ name: Name, _ secret: Secret) -> String { set(name, Base64URL.encode(secret.withBytes { Array($0) })) }

    /// Whether this browser sent any cookie of this site.
    func areKept(by headers: HTTPFields) -> Bool { Name.allCases.contains { value($0, in: headers) != nil } }

    func clear(_ name: Name) -> String {
        "\(full(name))=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"
    }

    /// The beginning of a cookie's header value.
    func name(_ name: Name) -> String { full(name) + "=" }

    private func full(_ name: Name) -> String { "__Host-\(prefix)\(name.rawValue)" }
}
