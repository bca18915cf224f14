package import Casework

/// One made-up person of the demonstration clinic, and what signs in as that person.
package struct DemoPerson: Sendable {
    /// Therapist or member.
    package enum Role: String, Sendable {
        case therapist
        case member
    }

    package let role: Role
    package let name: String
    /// Where this person is, in a few words.
    package let story: String
    package let digits: String
    /// Sign-in name, six words, and the secret of a device that the digits open.
    package let enrolled: Enrolled
}
