import Homework
import Sealing
import Storage

/// Opens the rows of a snapshot and turns them into journals that can be folded.
struct JournalDecoder {
    let snapshot: Snapshot
    let verified: VerifiedSignatures
    /// The therapist's public signing key, as the reader has it pinned.
    let therapist: [UInt8]
    /// The members' signing keys. Only the therapist's view has them: members never check each other's signatures.
    var signers: [PersonID: [[UInt8]]]?
    /// Journals that have lost entries which the therapist had already read. Only the therapist can know this.
    var cut: Set<SpaceID> = []

    /// The journal of one space. An entry that does not open counts as damage.
    func journal<Entry: Sendable>(
        _ key: SpaceKey, read: (ArraySlice<UInt8>, Homework.Seal) throws(Unreadable) -> Entry,
        author: (Entry) -> PersonID? = { _ in nil }
    ) -> Homework.Journal<Entry> {
        var items: [Numbered<Entry>] = []
        let rows = snapshot.rows(of: key.space)
        items.reserveCapacity(rows.count)
        var integrity: Integrity = snapshot.isIntact(key.space) && !cut.contains(key.space) ? .intact : .damaged
        for row in rows {
            guard let bytes = row.bytes else {
                items.append(Numbered(number: row.number, id: row.id, entry: nil))
                continue
            }
            do throws(Unreadable) {
                let entry = try self.entry(row, bytes, key, read, author)
                items.append(Numbered(number: row.number, id: row.id, entry: entry))
            } catch {
                integrity = max(integrity, error.integrity)
            }
        }
        return Homework.Journal(
            items, integrity: integrity, restored: snapshot.journals[key.space]?.restored)
    }

    private func entry<Entry: Sendable>(
        _ row: JournalRow, _ bytes: [UInt8], _ key: SpaceKey,
        _ read: (ArraySlice<UInt8>, Homework.Seal) throws(Unreadable) -> Entry, _ author: (Entry) -> PersonID?
    ) throws(Unreadable) -> Entry {
        let context = EntryContext(space: key.space, epoch: row.epoch, number: row.number, id: row.id)
        guard let opened = try? SealedEntry.open(bytes, under: key, context: context) else { throw .damaged }
        let body = opened.body.withBytes { Array($0) }
        guard let signature = opened.signature else { return try read(body[...], .none) }
        guard TableEntry.isMembers(body) else {
            guard accepts(signature, by: therapist, context, opened.body) else { throw .damaged }
            return try read(body[...], .therapist)
        }
        let entry = try read(body[...], .member)
        if let signers, let author = author(entry) {
            let isTheirs = signers[author]?.contains { accepts(signature, by: $0, context, opened.body) }
            guard isTheirs == true else { throw .damaged }
        }
        return entry
    }

    private func accepts(
        _ signature: EntrySignature, by key: [UInt8], _ context: EntryContext, _ body: Secret
    ) -> Bool {
        verified.accepts(signature.digest(by: key, context: context, body: body)) {
            signature.verify(by: key, context: context, body: body)
        }
    }
}

extension Unreadable {
    var integrity: Integrity {
        switch self {
        case .damaged: .damaged
        case .newer: .newer
        }
    }
}

extension JournalDecoder {
    func table(_ key: SpaceKey) -> TableState {
        TableState(
            journal(key) { body, seal throws(Unreadable) in
                try TableEntry(body, under: seal)
            } author: { entry in
                if case .named(let named) = entry { named.author } else { nil }
            })
    }

    func desk(_ key: SpaceKey) -> DeskState {
        DeskState(journal(key) { body, seal throws(Unreadable) in try DeskEntry(body, under: seal) })
    }

    func drawer(_ key: SpaceKey) -> DrawerState {
        DrawerState(journal(key) { body, seal throws(Unreadable) in try DrawerEntry(body, under: seal) })
    }

    func file(_ key: SpaceKey) -> FileState {
        FileState(journal(key) { body, seal throws(Unreadable) in try FileEntry(body, under: seal) })
    }

    func shelf(_ key: SpaceKey) -> ShelfState { ShelfState(shelfJournal(key)) }

    func shelfJournal(_ key: SpaceKey) -> Homework.Journal<ShelfEntry> {
        journal(key) { body, seal throws(Unreadable) in try ShelfEntry(body, under: seal) }
    }
}
