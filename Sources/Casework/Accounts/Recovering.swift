package import Homework
package import Sealing
import Storage

/// What a recovery sheet opens.
package enum SheetReading: Sendable, Equatable {
    /// The sheet is the last one of its owner.
    case opens
    /// The sheet was used or replaced, is another clinic's, or never existed. Nobody is told which.
    case unknown
    /// The same, and too many such sheets were typed in a short time.
    case throttled
}

// A therapist who has lost the device and the six words comes back with the paper that was put away.
extension AccountService {
    /// How many wrong sheets are counted in the whole clinic. Beyond it a try writes nothing.
    ///
    /// A right sheet is never refused because of others' tries: nobody guesses 160 bits, and a stranger could otherwise
    /// shut a therapist out.
    private static let mostWrong = TryLimit(count: 20, minutes: 10)

    /// Whether a sheet opens, without using it. For an unknown sheet the same steps are taken as for a known one.
    package func read(
        _ sheet: RecoverySheet, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> SheetReading {
        if try await opened(sheet, random) != nil { return .opens }
        guard let tried = Hash32(pepper.throttle("recovery sheets tried", [])) else { throw .noKeys }
        switch try await store.takeTry(throttle: tried, limit: Self.mostWrong, at: Minute(now)) {
        case .counted: return .unknown
        case .full: return .throttled
        }
    }

    /// Brings the owner of a sheet back on this browser: new words, digits for this device, a session and a new sheet,
    /// in one transaction. The same transaction removes the old words, every device, every session and the used sheet,
    /// so until it is written all of them work as before.
    ///
    /// - Parameters:
    ///   - answer: the secret under which the answer is stored, for the same form sent twice.
    ///   - language: the language in which the name and the six words are drawn.
    ///   - showing: what the new session keeps for one showing. The same transaction stores it; otherwise somebody
    ///     could use up a sheet and never see the new words.
    /// - Returns: nil if the sheet does not open, or was used or replaced meanwhile.
    package func recover(
        with sheet: RecoverySheet, digits: Digits, answer: SessionSecret? = nil, in language: Language = .english,
        showing: (Enrolled) -> Secret, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Enrolled? {
        guard let found = try await opened(sheet, random) else { return nil }
        var person = found.person
        person.epoch += 1
        let keyrings = try await open(found.secret, of: person)
        let words = self.words[language].keyWords(random: random)
        person.wordsWrap = try await wrapped(found.secret, of: person.id, epoch: person.epoch, words, random)
        let device = DeviceSecret(random: random)
        let lock = try await lock(
            found.secret, of: person.id, device: device, digits: digits, at: now, random: random)
        let session = try NewSession(
            person: person.id, room: keyrings.room, own: keyrings.own, ownMinutes: keyrings.ownMinutes, at: now,
            random: random)
        let next = RecoverySheet(random: random)
        let row = try row(of: next, found.secret, of: person.id, epoch: person.epoch)
        let noted = try await noted(found.person, found.secret, on: Hash32(device.lookup), at: now)
        for _ in 0..<20 {
            let name = self.words[language].signInName(random: random)
            guard let index = Hash32(pepper.nameIndex(name)) else { throw .noKeys }
            person.nameIndex = index
            let made = Enrolled(
                person: person.id, name: name, words: words, session: session.secret, device: device, sheet: next)
            let changes =
                try keep(made.answer, to: person.id, under: answer, at: now) + [
                    // Two recoveries begun at once, new words or a new sheet made meanwhile: one of them counts.
                    .expect(.person(found.person)), .expect(.recoverySheet(found.row.lookup, of: person.id)),
                    .removeSessions(of: person.id, but: nil), .removeDeviceLocks(of: person.id, but: nil),
                    // The app may have been on the lost device too.
                    .item(.secondFactor, of: person.id, nil),
                    .person(person), .recoverySheet(row), lock, .startSession(session.row),
                    try session.keep(showing(made)),
                ] + noted
            switch try await store.apply(changes) {
            case .written: return made
            case .nameTaken: continue
            // The same form sent twice, or another form that was faster.
            case .writtenBefore, .overtaken: return try await enrolled(answer, at: now)
            case .formReused, .stale, .cardSpent, .overLimit: throw .crowded
            }
        }
        throw .crowded
    }

    private struct OpenedSheet {
        let row: RecoverySheetRow
        let person: PersonRow
        let secret: PersonSecret
    }

    private func opened(_ sheet: RecoverySheet, _ random: any RandomSource) async throws(CaseError) -> OpenedSheet? {
        guard let lookup = Hash32(sheet.lookup) else { throw .noKeys }
        let row = try await store.recoverySheet(lookup)
        let owner = row?.person ?? .nobody
        let person = try await store.person(owner)
        let wrap = row?.wrap ?? RecoverySheet.decoy(random: random)
        let secret: PersonSecret
        do throws(SealingError) {
            secret = try sheet.open(wrap, of: owner, epoch: row?.epoch ?? 0, pepper: pepper)
        } catch {
            // The sheet found its row, so the sheet is right. If it does not open the wrap, the wrap is damaged.
            if row != nil { throw .damagedKeys }
            return nil
        }
        guard let row, let person else { return nil }
        return OpenedSheet(row: row, person: person, secret: secret)
    }

    func row(
        of sheet: RecoverySheet, _ secret: PersonSecret, of id: PersonID, epoch: UInt32
    ) throws(CaseError) -> RecoverySheetRow {
        guard let lookup = Hash32(sheet.lookup) else { throw .noKeys }
        let wrap = try sealing(sheet.seal(secret, of: id, epoch: epoch, pepper: pepper))
        return RecoverySheetRow(person: id, lookup: lookup, wrap: wrap, epoch: epoch)
    }
}
