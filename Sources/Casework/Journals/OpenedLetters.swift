import Homework
import Sealing
import Storage

/// One member's letterbox as the therapist opens it, and what is still sealed as its writer left it.
struct OpenedLetters {
    let state: LettersState
    /// Letters to seal again under the file's key, which is quicker to open next time.
    let unfiled: [Rewrap]

    /// - Parameter card: the member's card by the number of its account.
    init(
        _ letterbox: SpaceID, in snapshot: Snapshot, keys: PersonKeys, file: SpaceKey, card: (UInt64) -> CardMade?
    ) {
        var items: [Numbered<Letter>] = []
        var unfiled: [Rewrap] = []
        var soundness: Soundness = snapshot.isWhole(letterbox) ? .whole : .damaged
        for row in snapshot.rows(of: letterbox) {
            guard let bytes = row.bytes else {
                items.append(Numbered(number: row.number, id: row.id, entry: nil))
                continue
            }
            let context = EntryContext(space: letterbox, epoch: row.epoch, number: row.number, id: row.id)
            do throws(Unreadable) {
                if FiledLetter.isFiled(bytes) {
                    guard let body = try? FiledLetter.open(bytes, under: file, context: context) else { throw .damaged }
                    items.append(Numbered(number: row.number, id: row.id, entry: try Self.letter(body)))
                    continue
                }
                guard let opened = try? SealedLetter.open(bytes, with: keys, context: context) else { throw .damaged }
                let letter = try Self.letter(opened.body)
                // Anybody with the therapist's public key can seal a letter; the key of the account's card proves it.
                guard let voucher = card(letter.account)?.voucher,
                    opened.isWritten(with: LetterKey(voucherKey: voucher))
                else { throw .damaged }
                items.append(Numbered(number: row.number, id: row.id, entry: letter))
                if let sealed = try? FiledLetter.seal(opened.body, under: file, context: context) {
                    let place = EntryPlace(space: letterbox, number: row.number)
                    unfiled.append(Rewrap(place: place, bytes: sealed, epoch: row.epoch))
                }
            } catch {
                soundness = max(soundness, error.soundness)
            }
        }
        state = LettersState(Homework.Journal(items, soundness: soundness))
        self.unfiled = unfiled
    }

    private static func letter(_ body: Secret) throws(Unreadable) -> Letter {
        try Letter(body.withBytes { Array($0) }[...])
    }
}
