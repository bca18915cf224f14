import Homework
import Sealing
import Storage

/// One member's letterbox as the therapist opens it, and the letters in it that are still sealed as the member sent
/// them.
struct OpenedLetters {
    let state: LettersState
    /// Letters to seal again under the file's key, so that they open faster the next time.
    let unfiled: [Rewrap]

    /// - Parameter card: the member's card by the number of its account.
    init(
        _ letterbox: SpaceID, in snapshot: Snapshot, keys: PersonKeys, file: SpaceKey, isCut: Bool,
        card: (UInt64) -> CardMade?
    ) {
        var handedOver: [UInt64: LetterKey] = [:]
        var items: [Numbered<Letter>] = []
        var unfiled: [Rewrap] = []
        var integrity: Integrity = snapshot.isIntact(letterbox) && !isCut ? .intact : .damaged
        for row in snapshot.rows(of: letterbox) {
            guard let bytes = row.bytes else {
                items.append(Numbered(number: row.number, id: row.id, entry: nil))
                continue
            }
            let context = EntryContext(space: letterbox, epoch: row.epoch, number: row.number, id: row.id)
            do throws(Unreadable) {
                if FiledLetter.isFiled(bytes) {
                    guard let body = try? FiledLetter.open(bytes, under: file, context: context) else { throw .damaged }
                    let letter = try Self.letter(body)
                    handedOver.add(letter)
                    items.append(Numbered(number: row.number, id: row.id, entry: letter))
                    continue
                }
                guard let opened = try? SealedLetter.open(bytes, with: keys, context: context) else { throw .damaged }
                let letter = try Self.letter(opened.body)
                // Anybody who has the therapist's public key can seal a letter. Only the account's key proves who wrote
                // it.
                let key =
                    handedOver[letter.account] ?? card(letter.account)?.voucher.map(LetterKey.init(voucherKey:))
                guard let key, opened.isWritten(with: key) else { throw .damaged }
                handedOver.add(letter)
                items.append(Numbered(number: row.number, id: row.id, entry: letter))
                if let sealed = try? FiledLetter.seal(opened.body, under: file, context: context) {
                    let place = EntryRef(space: letterbox, number: row.number)
                    unfiled.append(Rewrap(entry: place, bytes: sealed, epoch: row.epoch))
                }
            } catch {
                integrity = max(integrity, error.integrity)
            }
        }
        state = LettersState(
            Homework.Journal(items, integrity: integrity, restored: snapshot.journals[letterbox]?.restored))
        self.unfiled = unfiled
    }

    private static func letter(_ body: Secret) throws(Unreadable) -> Letter {
        try Letter(body.withBytes { Array($0) }[...])
    }
}

extension [UInt64: LetterKey] {
    /// Keeps the key that an account's first letter hands over. A later letter cannot hand over another.
    fileprivate mutating func add(_ letter: Letter) {
        guard case .began(let began) = letter.content, self[letter.account] == nil else { return }
        self[letter.account] = Secret(words: began.letterKey).flatMap { try? LetterKey($0) }
    }
}
