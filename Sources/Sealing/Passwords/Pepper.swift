/// 32 bytes in a file of their own, in no database and no backup. Without them no guess can be tried.
package struct Pepper: Sendable {
    /// For the file that stores it, and for nothing else.
    package let secret: Secret

    /// Nil unless there are 32 bytes.
    package init?(_ secret: Secret) {
        guard secret.count == 32 else { return nil }
        self.secret = secret
    }

    /// What a database may store to tell this pepper from another: SHA-256 under a label of its own, 32 bytes.
    package var check: [UInt8] { secret.mark("pepper check") }
}

/// What the server itself needs keys for. Each key is derived from the pepper and never stored.
package enum ServerKey: String, Sendable, CaseIterable {
    /// Turns routes into addresses.
    case addresses
    /// Finds a person by sign-in name.
    case names
    /// Seals what is needed before anybody signs in: the text on the Help page, and what is typed at the entrance.
    case entrance
    /// Seals homework in preparation, which a therapist's forms carry from page to page.
    case drafts
    /// Finds and seals what six figures carry from a browser to the home screen.
    case carrying
    /// Seals therapists' second factors, and marks their spare codes.
    case secondFactors
    /// Counts tries at an address without storing the address.
    case throttles
}

extension Pepper {
    /// The 32 bytes of one server key.
    package func key(_ use: ServerKey) -> Secret { secret.derivedSecret("server " + use.rawValue) }

    /// The key under which tries of one kind are counted: 32 bytes that do not say what was tried.
    package func throttle(_ use: String, _ of: [UInt8]) -> [UInt8] { key(.throttles).code(use, of) }

    /// For six figures that carry a phone over: the hash that finds their row, and the key of what is stored in it. Only
    /// the pepper can make these 32 bytes each, so a database alone cannot be searched for the figures.
    package func carrying(_ figures: Digits) -> (lookup: [UInt8], key: Secret) {
        let server = key(.carrying)
        var sealing = server.code("figures key", [], then: figures.secret)
        return (server.code("figures", [], then: figures.secret), Secret(wiping: &sealing))
    }

    /// The key under which the database finds a sign-in name, however it was typed. Only the pepper can make these 32
    /// bytes.
    package func nameIndex(_ typed: String) -> [UInt8] {
        key(.names).code("name", Array(TypedWords.normalised(typed).utf8))
    }
}
