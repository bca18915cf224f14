import Casework
import HTTPTypes
import Homework
import Sealing
import Storage
import Support

@testable import Site

extension Leak {
    /// Those that need worlds of their own to be seen.
    static let more: [Leak] = [
        Leak(name: "the author of an ownerless entry", seenBy: .hands) { told, facts in
            let owns = try await facts.letters.contains { if case .limit = $0 { true } else { false } }
            if owns { told.body = told.body.replacing("</main>", with: "<p>Added by Alex.</p></main>") }
        },
        Leak(name: "the zone of another's device in a calendar") { told, facts in
            let devices = await facts.places
            if devices > 1 {
                told.body = told.body.replacing("CLASS:PRIVATE", with: "X-WR-TIMEZONE:Atlantic/Canary\r\nCLASS:PRIVATE")
            }
        },
        Leak(name: "an error about another's damaged row", seenBy: .fate(.damagedDesk)) { told, facts in
            if told.isPage, try await facts.isDamaged {
                told.body = told.body.replacing("</main>", with: "<p>Something could not be read.</p></main>")
            }
        },
        Leak(name: "a rule that another has yet to read", seenBy: .acts([.acceptsOlderRule])) { told, facts in
            if told.isPage, try await facts.isDrawerUsed {
                told.body = told.body.replacing("</main>", with: "<p>Alex has not read it.</p></main>")
            }
        },
        Leak(name: "a refusal since another's keys changed", seenBy: .fate(.enrolsAgain)) { told, facts in
            if told.isPost, try await facts.cards > 1 { told.status = .conflict }
        },
        Leak(name: "a refused form that gives back another's words", seenBy: .acts([.refusedForm])) { told, facts in
            if told.isPage, await facts.waits {
                told.body = told.body.replacing("</main>", with: "<textarea>words of one's own</textarea></main>")
            }
        },
        Leak(name: "readiness shown back", to: .author, seenBy: .letters([.ready])) { told, facts in
            let said = try await facts.letters.contains { if case .ready = $0 { true } else { false } }
            if said { told.body = told.body.replacing("</main>", with: "<p>You said you would like to.</p></main>") }
        },
        Leak(name: "one's own plan resting since it is red", to: .author, seenBy: .letters([.redNote])) { told, facts in
            if try await facts.isRed { told.body = told.body.replacing("<h1>", with: "<p>Resting.</p><h1>") }
        },
        Leak(name: "the evenings of a note out of a desk") { told, facts in
            if told.body.contains("<select id=\"evening\""), try await facts.head(.desk) > 1 {
                told.body = told.body.replacing(
                    "</select>", with: "<option>noted</option></select>", maxReplacements: 1)
            }
        },
        Leak(name: "an evening that is marked as noted", to: .author, seenBy: .letters([.calmNote])) { told, facts in
            let noted = try await facts.letters.contains { if case .note = $0 { true } else { false } }
            if noted { told.body = told.body.replacing("<option value=\"other\"", with: "<option value=\"0.9\"") }
        },
        Leak(name: "a sentence only after a cry for help", to: .author, seenBy: .letters([.cry])) { told, facts in
            let cries = try await facts.letters.contains { $0.concerns.contains(.safety) }
            if cries { told.body = told.body.replacing("</main>", with: "<p>Robin will call you.</p></main>") }
        },
        Leak(name: "the turned screen refuses a step", to: .room, seenBy: .letters([.notReady])) { told, facts in
            let waits = try await facts.letters.contains {
                if case .ready(let word) = $0 { !word.word.isReady } else { false }
            }
            if waits { told.body = told.body.replacing("</main>", with: "<p>Not everybody is ready.</p></main>") }
        },
    ]

    /// Touches a row of the other member's and shows nothing of it: seen in the calls of the store alone.
    static let touchedRow = Leak(name: "a row of another's is touched", seenBy: .acts([.cueForTherapist])) { _, facts in
        let desks = try await facts.store.spaces(of: facts.other.person).filter { $0.kind == .desk }.map(\.id)
        _ = try await facts.watched.heads(of: desks)
    }
}
