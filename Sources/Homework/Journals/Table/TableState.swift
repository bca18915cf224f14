/// The table, as its journal folds. It has no clock: a view asks it what holds at a moment.
package struct TableState: Sendable {
    package private(set) var integrity = Integrity.intact
    /// The seats as they were written. Pages use the names of `named`.
    package private(set) var seats = Seats()
    /// The same seats, with names that tell everybody apart.
    package private(set) var named = Seats()
    package private(set) var profile = TherapistProfile()
    package private(set) var homework: [HomeworkState] = []
    package private(set) var moves: [MoveState] = []
    package private(set) var meetings: [Met] = []
    package private(set) var planned = MeetingPlanned()
    package private(set) var limits: [Limit: Switch] = [:]
    package private(set) var rest = Switch()
    package private(set) var answers: [AnswerRef: AnswerState] = [:]
    package private(set) var whys: [PersonID: SharedLine] = [:]
    package private(set) var sentences: [PersonID: SharedLine] = [:]
    package private(set) var words: [MessageState] = []
    /// What the therapist let all members see of each list, oldest first.
    package private(set) var released: [AssignmentID: [MatchesReleased]] = [:]
    /// The hour at which care ends or ended; absent while none is set.
    package private(set) var careEnd: Instant?
    /// Where the table stood when the clinic was last restored from a backup; nil if it never was.
    package private(set) var restored: RestoreMark?
    /// Answers that were shared before the restore. Only their authors see them, until they are shared again.
    package private(set) var laidAside: [AnswerRef: AnswerState] = [:]
    /// The entries of the other texts that were shared before the restore and whose bytes are still there. Nobody sees
    /// them any more.
    package private(set) var outOfSight: Set<Int64> = []

    package init(_ journal: Journal<TableEntry>) {
        let (before, after) = journal.aroundRestore
        for item in before { apply(item) }
        if let mark = journal.restored { restore(mark) }
        for item in after { apply(item) }
        // Last, because an end may be withdrawn by a later entry, and because it closes homework that was given for a
        // later hour too.
        if let careEnd { close(careEnd) { _ in true } }
        integrity = journal.integrity { entry in
            if case .ownerless(.shredded(let shredded)) = entry { shredded.number } else { nil }
        }
    }

    /// The same table with other names.
    func calling(_ names: [PersonID: String]) -> TableState {
        var table = self
        for place in named.members.indices {
            guard let name = names[named.members[place].member] else { continue }
            table.named.members[place].name = name
        }
        return table
    }

    private mutating func apply(_ item: Numbered<TableEntry>) {
        switch item.entry {
        case .signed(let signed): apply(signed, item.id)
        case .ownerless(let ownerless): apply(ownerless)
        case .named(let named): apply(named, item.number)
        case nil: break
        }
    }

    /// Some of what was taken back or paused after the backup is lost. So nothing that somebody shared before stays in
    /// sight, and everything pauses until the therapist has asked each member alone.
    private mutating func restore(_ mark: RestoreMark) {
        restored = mark
        rest.turnOn()
        (laidAside, answers) = (answers, [:])
        outOfSight = Set(whys.values.map(\.number) + sentences.values.map(\.number))
        (whys, sentences, released) = ([:], [:], [:])
    }

    private mutating func apply(_ entry: TableEntry.Signed, _ id: EntryID) {
        switch entry {
        case .seats(let new): (seats, named) = (new, new.toldApart)
        case .profile(let new): profile = new
        case .assignment(let assignment): homework.append(HomeworkState(assignment))
        case .ended(let ended):
            close(ended.from) { $0.id == ended.assignmentID }
            change(ended.assignmentID) { $0.ending = min($0.ending ?? ended.from, ended.from) }
        case .met(let met):
            meetings.append(met)
            // Homework given in a meeting for a later hour may be saved before "we met". It must not end before anybody
            // has read it.
            close(met.from) { $0.from < met.from }
        case .meetingPlanned(let new): planned = new
        case .moved(let moved): moves.append(MoveState(id: id, moved: moved))
        case .limitLifted(let lifted): limits[lifted.limit]?.turnOff(from: lifted.from)
        case .restEnded(let ended): rest.turnOff(from: ended.from)
        case .messageToBoth(let word): words.append(MessageState(id: id, word: word))
        case .messagesWithdrawn(let withdrawn):
            words.removeAll { $0.word.from > withdrawn.from && (withdrawn.only ?? $0.id) == $0.id }
        case .careEnded(let end): careEnd = min(careEnd ?? end.from, end.from)
        case .matchesReleased(let matches): released[matches.assignmentID, default: []].append(matches)
        case .careEndWithdrawn(let withdrawn): careEnd = careEnd.flatMap { $0 > withdrawn.at ? nil : $0 }
        }
    }

    private mutating func apply(_ entry: TableEntry.Ownerless) {
        switch entry {
        case .timeSet(let set): change(set.assignmentID) { $0.times[set.place] = set.time }
        case .arrangerSet(let set): change(set.assignmentID) { $0.arrangers[set.place] = set.member }
        case .limitAdded(let added): limits[added.limit, default: Switch()].turnOn()
        case .rested: rest.turnOn()
        case .shredded(let shredded): outOfSight.remove(shredded.number)
        }
    }

    private mutating func apply(_ entry: TableEntry.Named, _ number: Int64) {
        switch entry {
        case .answer(let shared):
            let place = AnswerRef(author: shared.author, assignmentID: shared.assignmentID, prompt: shared.prompt)
            answers[place] = AnswerState(number: number, text: shared.text, from: shared.from)
            if let earlier = laidAside.removeValue(forKey: place) { outOfSight.insert(earlier.number) }
        case .why(let shared): whys[shared.author] = SharedLine(number: number, text: shared.text)
        case .sentence(let shared): sentences[shared.author] = SharedLine(number: number, text: shared.text)
        }
    }

    private mutating func close(_ from: Instant, where matches: (Assignment) -> Bool) {
        for index in homework.indices where matches(homework[index].assignment) {
            homework[index].closing = min(homework[index].closing ?? from, from)
        }
    }

    private mutating func change(_ assignmentID: AssignmentID, _ body: (inout HomeworkState) -> Void) {
        guard let index = homework.firstIndex(where: { $0.assignment.id == assignmentID }) else { return }
        body(&homework[index])
    }
}
