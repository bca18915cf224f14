import Casework
import Demonstration
import Foundation
import Sealing
import Site

/// One made-up person as printed, and as kept beside the made-up clinic for its next start.
struct DemoEntry: Codable {
    let role: String
    let name: String
    let story: String
    let signInName: String
    let words: String
    let digits: String
    /// The value of the cookie of a browser that these digits open.
    let device: String

    init(_ person: DemoPerson) {
        role = person.role.rawValue
        name = person.name
        story = person.story
        signInName = person.enrolled.name
        words = person.enrolled.words.joined(separator: " ")
        digits = person.digits
        device = Base64URL.encode(person.enrolled.device.secret.withBytes { Array($0) })
    }

    static func json(_ people: [DemoEntry], at origin: Origin) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(Start(address: origin.text, people: people)), as: UTF8.self)
    }

    private struct Start: Encodable {
        let address: String
        let people: [DemoEntry]
    }

    static func text(_ people: [DemoEntry], at origin: Origin) -> String {
        let lines = people.flatMap { person in
            [
                "", "  \(person.name) (\(person.role), \(person.story))",
                "    sign-in name  \(person.signInName)",
                "    six words     \(person.words)",
                "    six digits    \(person.digits)",
            ]
        }
        return
            ([
                "", "The demonstration clinic is at  \(origin.text)",
                "Choose \u{201C}Sign in\u{201D}, type a name and its six words, then choose the digits for that browser.",
                "To be two people at once, use two browsers or a private window.",
            ] + lines + ["", "Ctrl-C stops it."]).joined(separator: "\n")
    }
}
