import Homework
import Storage

extension MemoryState {
    /// Records a form that is new. For one that was seen before, returns the answer.
    mutating func remember(_ form: FormMark) -> AppendResult? {
        if let known = known(form) { return known == form.fingerprint ? .writtenBefore : .formReused }
        forms[form.hash] = form
        return nil
    }

    /// The fingerprint of the body with which this form was written.
    func known(_ form: FormMark) -> Hash32? {
        forms[form.hash].flatMap { $0.day > form.forgottenDay ? $0.fingerprint : nil }
    }

    /// Writes the batch into this copy, or returns why not. The caller drops the copy unless the result is `written`.
    mutating func append(_ batch: Batch) throws(StoreError) -> AppendResult {
        let required = try batch.requiredHeads()
        if let form = batch.form, let answer = remember(form) { return answer }
        for change in batch.accounts {
            if let refusal = try apply(change) { return refusal }
        }
        if !batch.accounts.isEmpty { try checkReferences() }
        for (space, head) in required {
            guard let journal = journals[space] else { throw .unknownSpace(space) }
            guard journal.head == head else { return .stale }
        }
        for row in batch.appends { journals[row.space]?.rows.append(row) }
        for (space, head) in batch.newHeads { journals[space]?.head = head }
        for rewrap in batch.rewraps {
            try change(rewrap.entry) { row in
                guard row.bytes != nil else { return row }
                return JournalRow(
                    space: row.space, number: row.number, id: row.id, epoch: rewrap.epoch, day: row.day,
                    bytes: rewrap.bytes)
            }
        }
        for place in batch.shreds {
            try change(place) { row in
                var shredded = row
                shredded.bytes = nil
                return shredded
            }
        }
        for slip in batch.slips {
            guard journals[slip.space] != nil else { throw .unknownSpace(slip.space) }
            journals[slip.space]?.slips[slip.slot] = slip.bytes
        }
        for erased in batch.erasing { erase(erased) }
        return .written
    }

    private mutating func change(_ place: EntryRef, _ body: (JournalRow) -> JournalRow) throws(StoreError) {
        guard var journal = journals[place.space] else { throw .unknownSpace(place.space) }
        guard (1...max(1, journal.head)).contains(place.number), journal.head > 0 else {
            throw .outOfOrder(place.space)
        }
        guard let index = journal.rows.firstIndex(where: { $0.number == place.number }) else { return }
        journal.rows[index] = body(journal.rows[index])
        journals[place.space] = journal
    }
}
