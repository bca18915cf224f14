import Homework
import Sealing
import Storage

/// One member's letterbox as the therapist opens it, and what is still sealed as its writer left it.
struct OpenedLetters {
    let state: LettersState
    /// Letters to seal again under the file's key, which is quicker to open next time.
    let unfiled: [Rewrap]

    init(_ letterbox: SpaceID, in snapshot: Snapshot, keys: PersonKeys, file: SpaceKey) {
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
                let isFiled = FiledLetter.isFiled(bytes)
                let body = Self.open(bytes, isFiled, context, keys, file)
                guard let body else { throw .damaged }
                let letter = try Letter(body.withBytes { Array($0) }[...])
                items.append(Numbered(number: row.number, id: row.id, entry: letter))
                if !isFiled, let sealed = try? FiledLetter.seal(body, under: file, context: context) {
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

    private static func open(
        _ bytes: [UInt8], _ isFiled: Bool, _ context: EntryContext, _ keys: PersonKeys, _ file: SpaceKey
    ) -> Secret? {
        isFiled
            ? try? FiledLetter.open(bytes, under: file, context: context)
            : try? SealedLetter.open(bytes, with: keys, context: context)
    }
}
