package import Homework
package import Sealing
import Storage

/// What a person gets by enrolling: the words to keep, and the secrets for this browser's cookies.
package struct Enrolled: Sendable {
    package let person: PersonID
    /// The sign-in name: two words.
    package let name: String
    /// The six words for a new phone, which are shown once.
    package let words: [String]
    package let session: SessionSecret
    package let device: DeviceSecret
    /// A therapist's recovery sheet, which is shown once; nil for a member.
    package let sheet: RecoverySheet?
}

extension AccountService {
    /// The secret part of the one-time link; nil once the clinic has a therapist. It is derived from the pepper and not
    /// stored.
    package func firstLink() async throws(CaseError) -> String? {
        let therapists = try await store.therapists()
        guard therapists.isEmpty else { return nil }
        let key = AddressKey(server: pepper.key(.addresses), reader: .firstLink)
        return try sealing(key.text(for: [UInt8](repeating: 0, count: AddressKey.meaningCount)))
    }

    /// Makes the clinic's first therapist with keys, shelf, words, a recovery sheet, this device and a session, in one transaction. The
    /// same transaction checks that there is no therapist yet, because two forms from the one-time link can arrive at
    /// once.
    ///
    /// - Parameters:
    ///   - answer: the secret under which the answer is stored, for the same form sent twice.
    ///   - language: the language in which the name and the six words are drawn.
    ///   - showing: what the new session keeps for one showing. The same transaction stores it; otherwise somebody
    ///     could have an account and never see its words.
    package func enrolTherapist(
        profile: TherapistProfile, digits: Digits, answer: SessionSecret? = nil, in language: Language = .english,
        showing: (Enrolled) -> Secret? = { _ in nil }, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Enrolled {
        let me: PersonID = random.id()
        let secret = PersonSecret(random: random)
        let keys = try sealing(PersonKeys(secret))
        let shelf = SpaceKey(space: random.id(), epoch: 1, random: random)
        let keyring = TherapistKeyring(me: me, person: secret, shelf: shelf)
        let words = self.words[language].keyWords(random: random)
        let wrap = try await wrapped(secret, of: me, epoch: 1, words, random)
        let device = DeviceSecret(random: random)
        let lock = try await lock(secret, of: me, device: device, digits: digits, at: now, random: random)
        let session = try NewSession(
            person: me, room: nil, own: keyring.bytes, ownMinutes: Minutes.therapistIdle, at: now, random: random)
        var writer = KeyringWriter()
        writer.add(shelf)
        let sealed = writer.sealed()
        let slip = try sealing(keys.keyring.seal(sealed, of: me))
        let sheet = RecoverySheet(random: random)
        let sheetRow = try row(of: sheet, secret, of: me, epoch: 1)

        for _ in 0..<20 {
            let name = self.words[language].signInName(random: random)
            guard let index = Hash32(pepper.nameIndex(name)) else { throw .noKeys }
            let made = Enrolled(
                person: me, name: name, words: words, session: session.secret, device: device, sheet: sheet)
            var builder = BatchBuilder(heads: [:], form: nil, now: now, random: random)
            builder.accounts(try keep(made.answer, to: me, under: answer, at: now))
            builder.accounts([
                .expect(.noTherapist),
                .person(
                    PersonRow(
                        id: me, role: .therapist, couple: nil, nameIndex: index, publicKeys: keys.publicKeys.bytes,
                        wordsWrap: wrap, epoch: 1)),
                .space(SpaceRow(id: shelf.space, kind: .shelf, couple: nil, person: me)),
                lock, .startSession(session.row), .recoverySheet(sheetRow),
            ])
            if let shown = showing(made) { builder.accounts([try session.keep(shown)]) }
            builder.slip(shelf.space, MemberKeyring.slot, slip)
            try builder.entry(ShelfEntry.profile(profile).body, under: shelf, signedBy: keys.signing)
            let batch = builder.batch
            switch try await store.append(batch) {
            case .written: return made
            case .nameTaken: continue
            // The same form sent twice made the account a moment before. That account counts.
            case .writtenBefore: return try await enrolled(answer, at: now) ?? made
            case .overtaken: throw .alreadyBegun
            case .formReused, .stale, .cardSpent, .overLimit: throw .crowded
            }
        }
        throw .crowded
    }

    func wrapped(
        _ secret: PersonSecret, of person: PersonID, epoch: UInt32, _ words: [String], _ random: any RandomSource
    ) async throws(CaseError) -> [UInt8] {
        let wrap = PassphraseWrap(person: person, epoch: epoch, pepper: pepper, gate: gate)
        do { return try await wrap.seal(secret, under: words.joined(separator: " "), random: random) } catch {
            throw .sealing(error)
        }
    }

    /// Returns true if the batch was written, and false if the sign-in name was taken and another must be drawn.
    func written(_ batch: Batch) async throws(CaseError) -> Bool {
        let result = try await store.append(batch)
        switch result {
        case .written, .writtenBefore: return true
        case .nameTaken: return false
        case .formReused: throw .formReused
        case .stale, .cardSpent, .overtaken, .overLimit: throw .crowded
        }
    }
}
