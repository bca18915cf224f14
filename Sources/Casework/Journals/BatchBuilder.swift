import Homework
import Sealing
import Storage

/// Collects what one act writes: sealed entries with their numbers, removed entries, slips.
struct BatchBuilder {
    private(set) var batch: Batch
    private var next: [SpaceID: Int64]
    private let day: Int32
    private let form: SentForm?
    private let random: any RandomSource
    private var count: UInt32 = 0

    /// - Parameter heads: the heads of all journals that the decision was made on. The store refuses the batch if one
    ///   has moved.
    init(heads: [SpaceID: Int64], form: SentForm?, now: Instant, random: any RandomSource) {
        batch = Batch(form: form.flatMap { $0.mark(at: now) }, expecting: heads)
        // The head comes from the database and may be damaged. Overflow is allowed here, because the write refuses such
        // a number.
        next = heads.mapValues { $0 &+ 1 }
        day = Minute(now).day
        self.form = form
        self.random = random
    }

    mutating func entry(_ body: [UInt8], under key: SpaceKey, signedBy signer: SigningKey? = nil) throws(CaseError) {
        let context = place(key.space, key.epoch)
        let bytes = try sealing(SealedEntry.seal(Secret(copying: body), under: key, context: context, signedBy: signer))
        append(context, bytes)
    }

    mutating func letter(_ letter: Letter, with keyring: SharedKeyring) throws(CaseError) {
        let context = place(keyring.letterbox, 1)
        let bytes = try sealing(
            SealedLetter.seal(
                Secret(copying: letter.body), to: keyring.therapistKeys, by: keyring.letters, context: context))
        append(context, bytes)
    }

    /// Writes into the therapist's file how far each journal went when this act was decided, with the act's own
    /// entries.
    mutating func noteHeads(under file: SpaceKey, signedBy signer: SigningKey) throws(CaseError) {
        let heads = next.filter { $0.key != file.space }.sorted { $0.key < $1.key }
            .map { ProvenHead(space: $0.key, number: $0.value &- 1) }
        try entry(FileEntry.headsRead(HeadsRead(heads: heads)).body, under: file, signedBy: signer)
    }

    mutating func remove(_ number: Int64, from space: SpaceID) {
        batch.shreds.append(EntryRef(space: space, number: number))
    }

    mutating func slip(_ space: SpaceID, _ slot: Int64, _ bytes: [UInt8]?) {
        batch.slips.append(SlipChange(space: space, slot: slot, bytes: bytes))
    }

    mutating func rewrap(_ letters: [Rewrap]) { batch.rewraps += letters }
    mutating func erase(_ id: ErasedID, on day: Int32) { batch.erasing.append(Erased(id, day: day)) }
    mutating func accounts(_ changes: [AccountChange]) { batch.accounts += changes }

    private mutating func place(_ space: SpaceID, _ epoch: UInt32) -> EntryContext {
        defer { count += 1 }
        let id: EntryID = form?.id.entryID(count) ?? random.id()
        return EntryContext(space: space, epoch: epoch, number: next[space, default: 1], id: id)
    }

    private mutating func append(_ context: EntryContext, _ bytes: [UInt8]) {
        next[context.space] = context.number + 1
        batch.appends.append(
            JournalRow(
                space: context.space, number: context.number, id: context.id, epoch: context.epoch, day: day,
                bytes: bytes))
    }
}
