import Homework
import Support
import Testing

/// What an entry of the table changes for whoever reads it is what its crossing names, and nothing else.
@Suite struct CrossingTests {
    private struct Case: Sendable {
        /// What stands on the table before; nil is where bytes are removed by the entry.
        var before: [TableEntry] = []
        var removes = false
        let entry: TableEntry
    }

    private static let now = Instant.at(day: 8)
    private static let later = Instant.at(day: 2)

    /// A talk and an evening whose first step is open.
    private static let start: [TableEntry] = [
        .signed(.assignment(.talk(1))), .signed(.assignment(.evening(2))), .signed(moved(1)),
    ]

    /// Both are ended.
    private static let nothing: [TableEntry] = [1, 2].map {
        .signed(.ended(Ended(assignmentID: .test($0), from: .at(day: 1))))
    }

    private static func moved(_ step: UInt64) -> TableEntry.Signed {
        .moved(Moved(step: Step(programme: "touch", number: step), direction: .opened, from: .at(day: 0)))
    }

    /// One of every kind.
    private static let cases: [Case] = [
        Case(
            entry: .signed(
                .seats(Seats(therapist: People.robin, members: People.seats().members, zone: "Europe/Paris")))),
        Case(
            entry: .signed(
                .profile(TherapistProfile(therapistName: "Robin", welcome: "", secretsRule: "none", readingDays: "")))),
        Case(entry: .signed(.assignment(.talk(3)))),
        Case(entry: .signed(.ended(Ended(assignmentID: .test(2), from: later)))),
        Case(entry: .signed(.met(Met(at: later, from: later)))),
        Case(
            entry: .signed(
                .meetingPlanned(
                    MeetingPlanned(at: .at(day: 9), local: LocalTime(day: Day(number: 20_404), minute: 660))))),
        Case(entry: .signed(moved(2))),
        Case(
            entry: .signed(
                .matchesReleased(MatchesReleased(assignmentID: .test(1), items: [2], from: later)))),
        Case(
            before: [.ownerless(.limitAdded(LimitAdded(limit: .feet)))],
            entry: .signed(.limitLifted(LimitLifted(limit: .feet, from: later)))),
        Case(before: [.ownerless(.rested(Rested()))], entry: .signed(.restEnded(RestEnded(from: later)))),
        Case(entry: .signed(.messageToBoth(MessageToBoth(text: "Laughing is allowed.", from: later)))),
        Case(
            before: [.signed(.messageToBoth(MessageToBoth(text: "Laughing is allowed.", from: later)))],
            entry: .signed(.messagesWithdrawn(MessagesWithdrawn(from: .at(day: 1))))),
        // With the end of care homework closes too; here there is none.
        Case(before: nothing, entry: .signed(.careEnded(CareEnded(from: later)))),
        Case(
            before: nothing + [.signed(.careEnded(CareEnded(from: later)))],
            entry: .signed(.careEndWithdrawn(CareEndWithdrawn(at: .at(day: 1))))),
        Case(
            entry: .ownerless(
                .timeSet(
                    TimeSet(assignmentID: .test(2), place: 1, time: LocalTime(day: Day(number: 20_404), minute: 1200))))
        ),
        Case(entry: .ownerless(.arrangerSet(ArrangerSet(assignmentID: .test(2), place: 1, member: People.sam)))),
        Case(entry: .ownerless(.limitAdded(LimitAdded(limit: .neck)))),
        Case(entry: .ownerless(.rested(Rested()))),
        Case(before: [.named(answer)], removes: true, entry: .ownerless(.shredded(Shredded(number: 5)))),
        Case(entry: .named(answer)),
        Case(entry: .named(.why(WhyShared(author: People.sam, text: "To be near.")))),
        Case(entry: .named(.sentence(SentenceShared(author: People.sam, text: "I have news.")))),
    ]

    private static let answer = TableEntry.Named.answer(
        AnswerShared(author: People.sam, assignmentID: .test(1), prompt: 3, text: "Mornings.", from: later))

    @Test(arguments: cases.indices)
    func `an entry changes nothing but what its crossing names`(index: Int) {
        let one = Self.cases[index]
        let before = JointView(Self.start + one.before, at: Self.now)
        let kept: [TableEntry?] = one.before.map { one.removes ? nil : $0 }
        let after = JointView(Self.start + kept + [one.entry], at: Self.now)
        #expect(after.integrity == .intact)
        #expect(Self.crossed(from: before, to: after) == [one.entry.crossing], "\(one.entry)")
    }

    @Test func `every kind of entry is tried, and every crossing is some entry's`() {
        let kinds = Set(Sample.all.filter { $0.name.hasPrefix("table.") }.compactMap(\.body.first))
        #expect(Set(Self.cases.compactMap(\.entry.kind)) == kinds)
        #expect(Set(Self.cases.map(\.entry.crossing)) == Set(Crossing.allCases))
    }

    @Test func `control: two that cross at once are both seen`() {
        let both: [TableEntry] = [.ownerless(.rested(Rested())), .ownerless(.limitAdded(LimitAdded(limit: .neck)))]
        let before = JointView(Self.start, at: Self.now)
        let after = JointView(Self.start + both, at: Self.now)
        #expect(Self.crossed(from: before, to: after) == [.openRest, .limit])
    }

    /// What of the room differs, by the crossing that it came by.
    private static func crossed(from one: JointView, to other: JointView) -> Set<Crossing> {
        var found: Set<Crossing> = []
        func compare<Part: Equatable>(_ crossing: Crossing, _ part: (JointView) -> Part) {
            if part(one) != part(other) { found.insert(crossing) }
        }
        compare(.homework) { $0.homework.map(\.assignment) }
        compare(.homework) { $0.seats }
        compare(.homework) { $0.profile }
        compare(.homework) { $0.meeting }
        compare(.homework) { $0.word }
        compare(.step) { $0.present("touch")?.moved.step }
        compare(.matches) { view in view.homework.flatMap { view.matches($0.assignmentID) } }
        compare(.limit) { $0.limits }
        compare(.openRest) { $0.isResting }
        compare(.careEnded) { $0.isEnded }
        let (shown, left) = (words(one), words(other))
        if !left.isSubset(of: shown) { found.insert(.sharedWords) }
        if !shown.isSubset(of: left) { found.insert(.takenBack) }
        // Of a homework that came or went its evenings came and went with it.
        let stays = Set(one.homework.map(\.assignmentID)).intersection(other.homework.map(\.assignmentID))
        let evenings = { (view: JointView) in
            view.homework.filter { stays.contains($0.assignmentID) }.flatMap(\.evenings)
        }
        compare(.timeSetAside) { evenings($0).map(\.time) }
        compare(.arranger) { evenings($0).map(\.arranger) }
        return found
    }

    private static func words(_ view: JointView) -> Set<String> {
        let answers = view.homework.flatMap { view.answers($0).values.map(\.text) }
        return Set(answers + view.ourWhy.map(\.text) + view.sentences.map(\.text))
    }
}

extension TableEntry {
    /// The number its bytes begin with.
    fileprivate var kind: UInt8? {
        switch self {
        case .signed(let entry): entry.body.first
        case .ownerless(let entry): entry.body.first
        case .named(let entry): entry.body.first
        }
    }
}
