import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// A couple, a clinic in whose next write something comes in between, and what brings it about.
struct Slow {
    let stage: Stage
    let pair: Pair
    let between: Between
    let clinic: Clinic

    var alex: Member { pair.alex }
    var rows: MemoryState { get async { await memory.state } }
    private let memory: MemoryStore

    init(checksDoors: Bool = true) async throws {
        memory = MemoryStore()
        stage = try await Stage(memory)
        pair = try await stage.enrolled()
        between = Between(memory, checksDoors: checksDoors)
        clinic = Stage(stage, over: between).clinic
    }

    /// Alex forgets every device but a second one.
    func forgetTheFirst() async throws {
        let entry = try await stage.signIn(alex.enrolled.name, alex.enrolled.words.joined(separator: " "))
        guard let secret = entry.secret else { throw Unexpected() }
        let second = try await stage.clinic.setDigits(
            .six(555_555), for: alex.own.own.person, of: alex.id, in: secret, replacing: nil, form: nil,
            at: Stage.start, random: stage.random)
        let session = try #require(try await stage.clinic.session(secret.secret, at: Stage.start))
        try await session.forgetOthers(but: second, stage.clinic)
    }

    /// A new card for Alex is made and used; returns the account.
    @discardableResult func useNewCard() async throws -> Member {
        let card = try await pair.therapist().makeCard(
            for: alex.id, days: 7, at: Stage.start, random: stage.random)
        return try await stage.enrol(card.code, digits: 777_777)
    }

    func unlock(replacing old: Secret? = nil) async throws -> Casework.Entry {
        try await clinic.unlock(
            device: alex.enrolled.device, digits: .six(222_222), form: nil, replacing: old, at: Stage.start,
            random: stage.random)
    }

    func renew(_ clinic: Clinic) async throws -> NewWords {
        try await clinic.renewWords(
            of: alex.id,
            in: try #require(try await stage.clinic.session(alex.enrolled.session.secret, at: Stage.start)),
            device: alex.enrolled.device, digits: .six(222_222), form: nil, showing: NewWords.lines, at: Stage.start,
            random: stage.random)
    }
}
