import Homework
import Support

/// One couple's journals as values, without keys and heads: a world that can be lived twice.
struct Home {
    /// Whether an ownerless act is done by the one who wants it, by the therapist, or by the other.
    enum Hand: CaseIterable { case own, robin, other }

    static let members = [People.alex, People.sam]

    private var tableItems: [Numbered<TableEntry>] = []
    private var deskItems: [[Numbered<DeskEntry>]] = [[], []]
    private var drawerItems: [[Numbered<DrawerEntry>]] = [[], []]
    private var letterItems: [[Numbered<Letter>]] = [[], []]
    private var fileItems: [Numbered<FileEntry>] = []
    private var table = TableState(Journal())
    private var desks = [DeskState(), DeskState()]
    private var drawers = [DrawerState(), DrawerState()]

    var now = Instant.at(day: 0)
    /// Names the act under way; the entries of one act bear the same ids in every world in which it is done.
    var act: UInt64 = 0

    init() { robin(table: [.signed(.seats(People.seats()))]) }

    // MARK: What is read

    var joint: JointView { JointView(table, at: now) }

    func partner(_ index: Int) -> PartnerView {
        PartnerView(me: Self.members[index], joint: joint, desk: desks[index], drawer: drawers[index])
    }

    var therapist: TherapistView {
        let folders = Self.members.indices.map { index in
            MemberFolder(member: Self.members[index], desk: desks[index], letters: letters(index))
        }
        return TherapistView(joint: joint, folders: folders, file: FileState(Journal(fileItems)))
    }

    func letters(_ index: Int) -> LettersState { LettersState(Journal(letterItems[index])) }
    var tableLength: Int { tableItems.count }
    var takenBack: Int { tableItems.count { $0.entry == nil } }

    // MARK: What is written

    mutating func room(_ index: Int, _ act: some SharedAct, by hand: Hand = .own) {
        switch hand {
        case .own: if let words = try? act.decide(joint, as: Self.members[index]) { write(words, index) }
        case .other: if let words = try? act.decide(joint, as: Self.members[1 - index]) { write(words, 1 - index) }
        case .robin:
            if let words = try? act.decide(joint, as: Self.members[index]) {
                robin(table: words.table.map { .ownerless($0) })
            }
        }
    }

    mutating func own(_ index: Int, _ act: some PrivateAct) {
        if let words = try? act.decide(partner(index)) { write(words, index) }
    }

    mutating func robin(_ act: some TherapistAct) {
        guard let words = try? act.decide(therapist) else { return }
        robin(table: words.table.map { .signed($0) } + words.ownerless.map { .ownerless($0) })
        for word in words.desks {
            guard let index = Self.members.firstIndex(of: word.member) else { continue }
            deskItems[index].append(numbered(.therapist(word.entry), deskItems[index].count))
            desks[index] = DeskState(Journal(deskItems[index]))
        }
        robin(file: words.file)
        for place in words.spentWords {
            guard let index = Self.members.firstIndex(of: place.member) else { continue }
            letterItems[index].empty(place.number)
        }
        for number in words.endedShares { tableItems.empty(number) }
        if !words.endedShares.isEmpty { table = TableState(Journal(tableItems)) }
    }

    mutating func robin(table entries: [TableEntry]) {
        for entry in entries { tableItems.append(numbered(entry, tableItems.count)) }
        if !entries.isEmpty { table = TableState(Journal(tableItems)) }
    }

    mutating func robin(file entries: [FileEntry]) {
        for entry in entries { fileItems.append(numbered(entry, fileItems.count)) }
    }

    private mutating func write(_ words: PartnerChanges, _ index: Int) {
        for entry in words.table { tableItems.append(numbered(.ownerless(entry), tableItems.count)) }
        for entry in words.named { tableItems.append(numbered(.named(entry), tableItems.count)) }
        for entry in words.desk { deskItems[index].append(numbered(.member(entry), deskItems[index].count)) }
        for entry in words.drawer { drawerItems[index].append(numbered(entry, drawerItems[index].count)) }
        for letter in words.letters {
            let letter = Letter(at: now, account: 1, content: letter)
            letterItems[index].append(numbered(letter, letterItems[index].count))
        }
        for removal in words.removals {
            switch removal {
            case .table(let number): tableItems.empty(number)
            case .desk(let number): deskItems[index].empty(number)
            case .drawer(let number): drawerItems[index].empty(number)
            }
        }
        if !words.table.isEmpty || !words.named.isEmpty { table = TableState(Journal(tableItems)) }
        if !words.desk.isEmpty { desks[index] = DeskState(Journal(deskItems[index])) }
        if !words.drawer.isEmpty { drawers[index] = DrawerState(Journal(drawerItems[index])) }
    }

    private mutating func numbered<Entry>(_ entry: Entry, _ count: Int) -> Numbered<Entry> {
        Numbered(number: Int64(count + 1), id: EntryID(high: act, low: UInt64(count)), entry: entry)
    }
}

extension Array {
    fileprivate mutating func empty<Entry>(_ number: Int64) where Element == Numbered<Entry> {
        let index = Int(number) - 1
        self[index] = Numbered(number: number, id: self[index].id, entry: nil)
    }
}
