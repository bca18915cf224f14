import Foundation
import Site

/// What the demonstration prints: for each made-up person a link that signs a browser in.
struct DemoLinks {
    let people: [DemoEntry]
    let guests: [DemonstrationGuest]
    let origin: Origin

    /// The page of every part that pages are built from.
    private var parts: String { origin.text + DemonstrationEntrance.allPartsPath }

    /// One line for programs: what signs a browser in, and what could be typed instead.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let linked = zip(people, guests).map { Linked(person: $0, link: $1.address(at: origin)) }
        let start = Start(address: origin.text, parts: parts, people: linked)
        return String(decoding: try encoder.encode(start), as: UTF8.self)
    }

    private struct Start: Encodable {
        let address: String
        let parts: String
        let people: [Linked]
    }

    /// A person as stored beside the clinic, and the link of this start.
    private struct Linked: Encodable {
        let person: DemoEntry
        let link: String

        private enum Keys: CodingKey { case link }

        func encode(to encoder: any Encoder) throws {
            try person.encode(to: encoder)
            var more = encoder.container(keyedBy: Keys.self)
            try more.encode(link, forKey: .link)
        }
    }

    /// The text for the person who started it.
    func text() -> String {
        let lines = zip(people, guests).flatMap { person, guest in
            ["  \(person.name), \(person.story)", "      \(guest.address(at: origin))", ""]
        }
        let rule = String(repeating: "-", count: 72)
        return
            ([
                "", rule, "The demonstration is running. Open a link and press the button on its page.",
                "Open each person in a window of their own: use a private window or another browser.", "",
            ] + lines + [
                "  Every part that pages are built from, for those who change them", "      \(parts)", "",
                "The links work until you stop the demonstration with Ctrl-C.", rule,
            ]).joined(separator: "\n")
    }
}
