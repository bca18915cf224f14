package import Homework

extension ID {
    /// A short id for tests.
    package static func test(_ number: UInt64) -> Self { ID(high: 0x7E57, low: number) }
}

extension Instant {
    /// A moment counted from Monday 3 November 2025, 00:00 UTC.
    package static func at(day: Int64, hour: Int64 = 0) -> Instant {
        Instant(seconds: 1_762_128_000 + day * 86_400 + hour * 3_600)
    }
}

/// The people in the tests of Homework.
package enum People {
    package static let robin = PersonID.test(1)
    package static let alex = PersonID.test(2)
    package static let sam = PersonID.test(3)
    package static let kim = PersonID.test(4)

    /// The members at the table: the first `count` of Alex, Sam and Kim.
    package static func seats(_ count: Int = 2) -> Seats {
        let all = [Seat(member: alex, name: "Alex"), Seat(member: sam, name: "Sam"), Seat(member: kim, name: "Kim")]
        return Seats(therapist: robin, members: Array(all.prefix(count)), zone: "Europe/Madrid")
    }
}

extension Assignment {
    /// Touch homework as one step of the programme `touch`.
    package static func evening(
        _ number: UInt64, step: UInt64 = 1, from: Instant = .at(day: 0), notPart: Set<Limit> = Limit.founding,
        first: PersonID? = nil, asks: Bool = false, programme: String = "touch"
    ) -> Assignment {
        var assignment = Assignment()
        assignment.id = .test(number)
        assignment.exercise = programme
        assignment.version = 1
        assignment.shape = .evening
        assignment.step = Step(programme: programme, number: step)
        var settings = EveningSettings.founding
        settings.notPart = notPart
        assignment.settings = settings
        assignment.titles = ["Evening", "Velada"]
        assignment.why = "You spoke of wanting time without a test."
        assignment.firstArranger = first
        assignment.asksAboutNext = asks
        assignment.from = from
        return assignment
    }

    package static func talk(_ number: UInt64, from: Instant = .at(day: 0)) -> Assignment {
        var assignment = Assignment()
        assignment.id = .test(number)
        assignment.exercise = "first-talk"
        assignment.version = 1
        assignment.titles = ["Talk", "Hablar"]
        assignment.why = "To hear each other."
        assignment.from = from
        return assignment
    }
}

extension Handout {
    package static let blank = Localized(
        same: Handout.sheet(language: .english, title: "Evening", lines: ["Lie down."], question: nil))
}

extension Journal {
    /// A whole journal with numbers from 1 and ids made from the numbers. Nil is an entry whose bytes were removed.
    ///
    /// - Parameter restored: how many of them a backup brought back, and when; nil for a journal that was never restored.
    package init(of entries: [Entry?], restored: RestoreMark? = nil) {
        self.init(
            entries.enumerated().map { index, entry in
                Numbered(number: Int64(index + 1), id: .test(UInt64(index + 1)), entry: entry)
            }, restored: restored)
    }
}

extension JointView {
    /// The table with these entries at a moment, with Alex and Sam as its members.
    package init(_ entries: [TableEntry?], members: Int = 2, at now: Instant) {
        self.init(TableState(Journal(of: [.signed(.seats(People.seats(members)))] + entries)), at: now)
    }
}

extension PartnerView {
    package init(
        _ me: PersonID, table: [TableEntry?] = [], desk: [DeskEntry?] = [], drawer: [DrawerEntry?] = [], at now: Instant
    ) {
        self.init(
            me: me, joint: JointView(table, at: now), desk: DeskState(Journal(of: desk)),
            drawer: DrawerState(Journal(of: drawer)))
    }
}

extension TherapistView {
    package init(
        table: [TableEntry?] = [], letters: [PersonID: [Letter?]] = [:], desks: [PersonID: [DeskEntry?]] = [:],
        file: [FileEntry?] = [], members: Int = 2, at now: Instant
    ) {
        let folders = People.seats(members).members.map { seat in
            MemberFolder(
                member: seat.member, desk: DeskState(Journal(of: desks[seat.member] ?? [])),
                letters: LettersState(Journal(of: letters[seat.member] ?? [])))
        }
        self.init(
            joint: JointView(table, members: members, at: now), folders: folders, file: FileState(Journal(of: file)))
    }
}
