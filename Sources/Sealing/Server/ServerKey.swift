/// What the server itself needs keys for; each is derived from the pepper and kept nowhere.
package enum ServerKey: String, Sendable, CaseIterable {
    /// Turns routes into addresses.
    case addresses
    /// Finds a person by sign-in name.
    case names
    /// Seals what stands before the doors: the words on the page *Help*, and what is typed where nobody is signed in.
    case entrance
    /// Seals homework in preparation, which a therapist's forms carry from page to page.
    case drafts
    /// Counts tries per address without storing addresses.
    case throttles
}

extension Pepper {
    /// The 32 bytes of one server key.
    package func key(_ use: ServerKey) -> Secret { secret.derivedSecret("server " + use.rawValue) }

    /// Under which tries of one kind are counted: 32 bytes that tell nobody of what.
    package func throttle(_ use: String, _ of: [UInt8]) -> [UInt8] { key(.throttles).code(use, of) }

    /// Under which the database finds a sign-in name, however it was typed; 32 bytes that only the pepper can make.
    package func nameIndex(_ typed: String) -> [UInt8] {
        key(.names).code("name", Array(TypedWords.normalised(typed).utf8))
    }
}
