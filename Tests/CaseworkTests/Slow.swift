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
    let accounts: AccountService

    var alex: Member { pair.alex }
    var rows: MemoryState { get async { await memory.state } }
    private let memory: MemoryStore

    init(checksDoors: Bool = true) async throws {
        memory = MemoryStore()
        stage = try await Stage(memory)
        pair = try await stage.enrolled()
        between = Between(memory, checksDoors: checksDoors)
        accounts = Stage(stage, over: between).accounts
    }

    /// Alex forgets every device but a second one.
    func forgetTheFirst() async throws {
        let entry = try await stage.signIn(alex.enrolled.name, alex.enrolled.words.joined(separator: " "))
        guard let secret = entry.secret else { throw Unexpected() }
        let second = try await stage.accounts.setDigits(
            .six(555_555), for: alex.own.own.person, of: alex.id, in: secret, replacing: nil, form: nil,
            at: Stage.start, random: stage.random)
        let session = try #require(try await stage.accounts.session(secret.secret, at: Stage.start))
        try await session.forgetOthers(but: second, stage.accounts)
    }

    /// A new card for Alex is made and used; returns the account.
    @discardableResult func useNewCard() async throws -> Member {
        let card = try await pair.therapist().makeCard(
            for: alex.id, days: 7, at: Stage.start, random: stage.random)
        return try await stage.enrol(card.code, digits: 777_777)
    }

    func unlock(replacing old: Secret? = nil) async throws -> Casework.Entry {
        try await accounts.unlock(
            device: alex.enrolled.device, digits: .six(222_222), form: nil, replacing: old, at: Stage.start,
            random: stage.random)
    }

    func renew(_ accounts: AccountService) async throws -> PassphraseChange {
        try await accounts.renewWords(
            of: alex.id,
            in: try #require(try await stage.accounts.session(alex.enrolled.session.secret, at: Stage.start)),
            device: alex.enrolled.device, digits: .six(222_222), form: nil, showing: PassphraseChange.lines,
            at: Stage.start,
            random: stage.random)
    }
}
