package import Homework

/// The smallest possible store: journals with heads, batches that are written completely or not at all, and no keys.
///
/// Every entry is encoded and decoded, so that a fold reads what a real store would return.
package struct DomainStore: Sendable {
    package enum Space: Hashable, Sendable {
        case table, file
        case letters(PersonID)
    }

    /// What one act writes, and the heads it was decided on.
    package struct Batch: Sendable {
        package var expecting: [Space: Int64]
        package var table: [TableEntry] = []
        package var file: [FileEntry] = []
        package var letters: [(PersonID, Letter)] = []
        package var shredded: [LetterRef] = []
        package var removed: [Int64] = []

        package init(expecting: [Space: Int64]) { self.expecting = expecting }
    }

    /// When false, a batch is written although the heads it was decided on have moved. This is the control of law L1's
    /// test.
    package let checksHeads: Bool
    package let members: [PersonID]
    package private(set) var table: TableState
    package private(set) var file = FileState()
    private var letterStates: [PersonID: LettersState] = [:]
    private var tableItems: [Numbered<TableEntry>] = []
    private var fileItems: [Numbered<FileEntry>] = []
    private var letterItems: [PersonID: [Numbered<Letter>]] = [:]
    private var ids: UInt64 = 0

    package init(members: [PersonID], checksHeads: Bool = true) {
        self.members = members
        self.checksHeads = checksHeads
        table = TableState(Journal())
    }

    package func head(_ space: Space) -> Int64 {
        switch space {
        case .table: Int64(tableItems.count)
        case .file: Int64(fileItems.count)
        case .letters(let member): Int64(letterItems[member]?.count ?? 0)
        }
    }

    /// The heads of all spaces that the therapist opens.
    package var heads: [Space: Int64] {
        var heads: [Space: Int64] = [.table: head(.table), .file: head(.file)]
        for member in members { heads[.letters(member)] = head(.letters(member)) }
        return heads
    }

    package func joint(at now: Instant) -> JointView { JointView(table, at: now) }

    package func therapist(at now: Instant) -> TherapistView {
        let folders = members.map { member in
            MemberFolder(member: member, desk: DeskState(), letters: letterStates[member] ?? LettersState())
        }
        return TherapistView(joint: joint(at: now), folders: folders, file: file)
    }

    /// Somebody who can write to the disk removes the bytes of a letter.
    package mutating func damage(_ member: PersonID, letter number: Int64) {
        letterItems[member]?[Int(number) - 1].empty()
        letterStates[member] = LettersState(Journal(letterItems[member] ?? []))
    }

    /// Writes the whole batch, or nothing if a head has moved.
    package mutating func append(_ batch: Batch) throws -> Bool {
        if checksHeads, batch.expecting.contains(where: { head($0.key) != $0.value }) { return false }
        for entry in batch.table {
            tableItems.append(try numbered(TableEntry(entry.bytes[...], under: entry.seal), tableItems.count))
        }
        for number in batch.removed { tableItems[Int(number) - 1].empty() }
        for entry in batch.file {
            fileItems.append(try numbered(FileEntry(entry.body[...], under: .therapist), fileItems.count))
        }
        for (member, letter) in batch.letters {
            let count = letterItems[member]?.count ?? 0
            letterItems[member, default: []].append(try numbered(Letter(letter.body[...]), count))
        }
        for place in batch.shredded { letterItems[place.member]?[Int(place.number) - 1].empty() }
        if !batch.table.isEmpty { table = TableState(Journal(tableItems)) }
        if !batch.file.isEmpty { file = FileState(Journal(fileItems)) }
        for member in Set(batch.letters.map(\.0) + batch.shredded.map(\.member)) {
            letterStates[member] = LettersState(Journal(letterItems[member] ?? []))
        }
        return true
    }

    private mutating func numbered<Entry>(_ entry: Entry, _ count: Int) -> Numbered<Entry> {
        ids += 1
        return Numbered(number: Int64(count + 1), id: .test(ids), entry: entry)
    }
}

extension Numbered {
    fileprivate mutating func empty() { self = Numbered(number: number, id: id, entry: nil) }
}

extension TableEntry {
    package var bytes: [UInt8] {
        switch self {
        case .signed(let entry): entry.body
        case .ownerless(let entry): entry.body
        case .named(let entry): entry.body
        }
    }
}
