import Homework
import Support
import Testing

/// A list that each member marks alone, and what all of them see of it.
@Suite struct ListTests {
    private static let list = AssignmentID.test(6)
    private let now = Instant.at(day: 3)
    private let hour = Instant.at(day: 4)

    private static var given: TableEntry {
        var assignment = Assignment.talk(6)
        assignment.shape = .list
        return .signed(.assignment(assignment))
    }

    private static let known: [FileEntry] = [People.alex, People.sam, People.kim].flatMap {
        [.card($0), .spoken($0)]
    }

    /// A letter that marks these items; those in `hidden` without leave to show.
    private func marked(
        yes: [UInt64] = [], maybe: [UInt64] = [], no: [UInt64] = [], hidden: Set<UInt64> = [], account: UInt64 = 1
    ) -> Letter {
        let words = yes.map { ($0, Liking.yes) } + maybe.map { ($0, .maybe) } + no.map { ($0, .no) }
        let marks = words.sorted { $0.0 < $1.0 }.map { item, liking in
            ItemMark(item: item, liking: liking, mayShow: !hidden.contains(item))
        }
        return Letter(
            at: .at(day: 2), account: account, content: .marked(MarkedList(assignmentID: Self.list, marks: marks)))
    }

    private func view(
        _ letters: [PersonID: [Letter?]], table: [TableEntry] = [], file: [FileEntry] = known, members: Int = 2
    ) -> TherapistView {
        TherapistView(table: [Self.given] + table, letters: letters, file: file, members: members, at: now)
    }

    /// Both like 1 to 6, each in their own way.
    private var six: [PersonID: [Letter?]] {
        [
            People.alex: [marked(yes: [1, 2, 3, 4], maybe: [5, 6, 7], no: [8])],
            People.sam: [marked(yes: [3, 5, 6, 8], maybe: [1, 2, 4], no: [7])],
        ]
    }

    private func release(_ items: Set<UInt64>) -> ReleaseMatches {
        ReleaseMatches(assignmentID: Self.list, items: items, from: hour)
    }

    @Test func `R7: of six matches the therapist releases three, and the couple sees these three`() throws {
        let view = view(six)
        #expect(view.matches(Self.list) == [1, 2, 3, 4, 5, 6])
        let changes = try release([2, 4, 5]).decide(view)
        let table = [Self.given] + changes.table.map { .signed($0) }
        #expect(JointView(table, at: now).matches(Self.list) == [])
        #expect(JointView(table, at: hour).matches(Self.list) == [2, 4, 5])
        #expect(changes.file.isEmpty && changes.desks.isEmpty && changes.ownerless.isEmpty)
    }

    @Test(arguments: [7, 8, 9, 40] as [UInt64])
    func `what one of them marked with no, or not at all, can never be shown`(_ item: UInt64) {
        #expect(throws: Refusal.superseded) { try release([1, item]).decide(view(six)) }
    }

    @Test func `what somebody has not ticked, or marked anew, can never be shown`() {
        var letters = six
        letters[People.sam]?.append(marked(yes: [1, 2, 3], hidden: [2]))
        #expect(view(letters).matches(Self.list) == [1, 3])
        #expect(throws: Refusal.superseded) { try release([2]).decide(view(letters)) }
        #expect(throws: Refusal.superseded) { try release([4]).decide(view(letters)) }
        // Marking again with an empty page takes everything back.
        letters[People.alex]?.append(marked())
        #expect(view(letters).matches(Self.list) == [])
    }

    @Test func `the marks of an earlier account are not somebody's own`() {
        let file = Self.known + [.card(People.sam, account: 2), .spoken(People.sam, account: 2)]
        #expect(view(six, file: file).matches(Self.list) == [])
        var letters = six
        letters[People.sam]?.append(marked(yes: [1], account: 2))
        #expect(view(letters, file: file).matches(Self.list) == [1])
    }

    @Test func `one alone matches nothing, and of three all have to like it`() {
        #expect(view([People.alex: [marked(yes: [1])]], members: 1).matches(Self.list) == [])
        let three = six.merging([People.kim: [marked(yes: [2], maybe: [6], no: [1])]]) { $1 }
        #expect(view(three, members: 3).matches(Self.list) == [2, 6])
    }

    @Test func `nothing is shown before each was spoken with alone, nor while an urgent alert is open`() {
        let unasked: [FileEntry] = [.card(People.alex), .spoken(People.alex), .card(People.sam)]
        #expect(throws: Refusal.notSpokenAlone([People.sam])) { try release([1]).decide(view(six, file: unasked)) }
        var letters = six
        letters[People.alex]?.append(.note(.hadTo, at: .at(day: 2)))
        // An urgent letter also asks for a talk with each alone.
        #expect(throws: Refusal.self) { try release([1]).decide(view(letters)) }
        let after: [FileEntry] = [People.alex, People.sam].map {
            .spoken($0, seen: [People.alex: 2, People.sam: 1], at: .at(day: 2, hour: 5))
        }
        #expect(throws: Refusal.alertOpen) { try release([1]).decide(view(letters, file: Self.known + after)) }
    }

    @Test func `where somebody marks anew, the brief says that what is shown is liked no more`() {
        let shown = TableEntry.signed(
            .matchesReleased(MatchesReleased(assignmentID: Self.list, items: [1, 2], from: .at(day: 1))))
        #expect(!view(six, table: [shown]).brief.hints.contains(.listChanged))
        var letters = six
        letters[People.sam]?.append(marked(yes: [1]))
        #expect(view(letters, table: [shown]).brief.hints.contains(.listChanged))
    }

    @Test func `taking back is never refused, and a later choice replaces an earlier one`() throws {
        let shown = TableEntry.signed(
            .matchesReleased(MatchesReleased(assignmentID: Self.list, items: [1, 2], from: .at(day: 1))))
        var letters = six
        letters[People.alex]?.append(.note(.hadTo, at: .at(day: 2)))
        let back = try release([]).decide(view(letters, table: [shown]))
        let table = [Self.given, shown] + back.table.map { .signed($0) }
        #expect(JointView(table, at: now).matches(Self.list) == [1, 2])
        #expect(JointView(table, at: hour).matches(Self.list) == [])
        #expect(try release([]).decide(view(six)).isEmpty)
        #expect(try release([1, 2]).decide(view(six, table: [shown])).isEmpty)
        // The same again at another hour moves what is not yet shown.
        let later = TableEntry.signed(
            .matchesReleased(MatchesReleased(assignmentID: Self.list, items: [1, 2], from: .at(day: 9))))
        #expect(try release([1, 2]).decide(view(six, table: [later])).table.count == 1)
    }

    @Test func `an hour that has passed, a list that ended, and homework of another kind are refused`() {
        let past = ReleaseMatches(assignmentID: Self.list, items: [1], from: .at(day: 2))
        #expect(throws: Refusal.past) { try past.decide(view(six)) }
        let ended = TableEntry.signed(.ended(Ended(assignmentID: Self.list, from: .at(day: 1))))
        #expect(throws: Refusal.notSetNow) { try release([1]).decide(view(six, table: [ended])) }
        let talk = TherapistView(table: [.signed(.assignment(.talk(6)))], letters: six, file: Self.known, at: now)
        #expect(throws: Refusal.notSetNow) { try release([1]).decide(talk) }
    }

    @Test func `marks of one item twice, or of an item that no list has, are not kept`() {
        let marks = [(3, Liking.no), (3, .yes), (0, .yes), (41, .yes)].map { item, liking in
            ItemMark(item: item, liking: liking, mayShow: true)
        }
        let list = MarkedList(assignmentID: Self.list, marks: marks)
        #expect(list.marks == [ItemMark(item: 3, liking: .yes, mayShow: true)])
    }

    @Test func `a marked list is one letter and nothing else, filled or empty, also after the list has ended`() throws {
        let joint = JointView([], at: now)
        for marks in [[], [ItemMark(item: 1, liking: .no, mayShow: true)]] {
            let list = Letter.Content.marked(MarkedList(assignmentID: Self.list, marks: marks))
            let changes = try SendLetter(list).decide(joint, as: People.alex)
            #expect(changes.letters == [list] && changes.table.isEmpty && changes.named.isEmpty)
        }
    }

    @Test func `a list is given like touch homework, after a talk with each alone`() throws {
        var assignment = Assignment.talk(7, from: hour)
        assignment.shape = .list
        let handouts = Localized(
            same: Handout(
                language: .english, title: "List", why: [], sections: [], phrases: [], limitNames: [:], talk: nil,
                people: [.two], leadsToTouch: true, items: ["A walk", "A bath"]))
        let read = FileEntry.cautionsRead(
            CautionsRead(
                exercise: assignment.exercise, version: 1, day: Day(number: 20_398), override: nil, answer: .noneApplies
            ))
        let give = Give(assignment: assignment, handouts: handouts)
        let asked = TherapistView(file: Self.known + [read], at: now)
        #expect(try give.decide(asked).table.count == 1)
        let unasked = TherapistView(file: [.card(People.alex), .card(People.sam), read], at: now)
        #expect(throws: Refusal.notSpokenAlone([People.alex, People.sam])) { try give.decide(unasked) }
    }
}
