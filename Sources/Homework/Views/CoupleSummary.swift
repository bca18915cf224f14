/// What the therapist's list shows of one couple, worked out once and good for later moments too.
///
/// What passing time alone changes is worked out anew each time from the hours in here. Where an hour changes more than
/// that, the summary has a span on either side of it.
package struct CoupleSummary: WireRecord {
    /// Raised with every change of what is in here or of how it is worked out: a summary of another version is not used.
    package static let version: UInt64 = 2

    /// What the members are called, by their seats.
    package var names: [String] = []
    package var zone = ""
    package var therapistZone = ""
    package var isArchived = false
    package var careEnd: Instant?
    private var planned: Instant?
    private var spans: [Span] = []
    /// The homework that any of the spans is about, each once.
    private var places: [Place] = []
    /// From this moment on nothing in here holds; absent where it holds as long as no journal goes on.
    private var until: Instant?

    package init() {}

    /// What holds from one hour until the next span begins.
    package struct Span: WireRecord {
        package fileprivate(set) var from = Instant(seconds: 0)
        package fileprivate(set) var red: UInt64 = 0
        package fileprivate(set) var amber: UInt64 = 0
        package fileprivate(set) var isWaiting = false
        /// The seats of those who have written since the last meeting.
        fileprivate var wrote: [UInt64] = []
        /// Which of the summary's places this span is about; absent where no homework is open.
        fileprivate var place: UInt64?
        /// Whether the homework is paused for everybody to see.
        package fileprivate(set) var isResting = false

        package init() {}

        package mutating func fields(_ wire: inout Wire) {
            wire.field(1, &from)
            wire.field(2, &red)
            wire.field(3, &amber)
            wire.field(4, &isWaiting)
            wire.field(5, &wrote)
            wire.field(6, &place)
            wire.field(7, &isResting)
        }
    }

    /// Which homework a couple is at.
    package struct Place: WireRecord, Hashable {
        /// The title in each language, in the order of `Language.allCases`, shortened to what a line of the list holds.
        private var titles: [String] = []
        /// The step of its programme; absent for homework of no programme.
        package fileprivate(set) var step: UInt64?

        /// The summaries of all couples have one size. Titles of the therapist's own may be long.
        private static let longest = 48

        package init() {}

        fileprivate init(_ assignment: Assignment) {
            titles = assignment.titles.map { String($0.prefix(Self.longest)) }
            step = assignment.step?.number
        }

        /// The title in one language.
        package func title(in language: Language) -> String {
            let place = Language.allCases.firstIndex(of: language) ?? 0
            return titles.indices.contains(place) ? titles[place] : titles.first ?? ""
        }

        package mutating func fields(_ wire: inout Wire) {
            wire.field(1, &titles)
            wire.field(2, &step)
        }
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &names)
        wire.field(2, &zone)
        wire.field(3, &therapistZone)
        wire.field(4, &isArchived)
        wire.field(5, &careEnd)
        wire.field(6, &planned)
        wire.field(7, &spans)
        wire.field(8, &until)
        wire.field(9, &places)
    }

    /// What holds at a moment; nil for one before the summary was made, and for one it says nothing about.
    package func span(at now: Instant) -> Span? {
        if let until, until <= now { return nil }
        return spans.last { $0.from <= now }
    }

    /// Who has written since the last meeting, by name.
    package func wrote(in span: Span) -> [String] {
        span.wrote.compactMap { names.indices.contains(Int(clamping: $0)) ? names[Int(clamping: $0)] : nil }
    }

    /// Which homework the couple is at: the newest step that is open, or else the newest homework; nil where none is.
    package func place(in span: Span) -> Place? {
        span.place.flatMap { places.indices.contains(Int(clamping: $0)) ? places[Int(clamping: $0)] : nil }
    }

    /// See `JointView.meeting`.
    package func meeting(at now: Instant) -> Instant? { planned.flatMap { now < $0 + .days(1) ? $0 : nil } }

    /// See `JointView.isEnded`.
    package func isEnded(at now: Instant) -> Bool { careEnd.map { $0 <= now } ?? false }
}

extension TherapistView {
    /// This couple as the list shows it, from now on.
    package var summary: CoupleSummary { CoupleSummary(self) }

    /// What of it holds now.
    package var span: CoupleSummary.Span { summary.span(at: now) ?? CoupleSummary.Span(self) }
}

extension CoupleSummary {
    /// The most hours, besides the first, at which a summary says something else. More are never seen: they are meetings
    /// noted for days to come, the end of care, and the hours at which homework opens and closes.
    private static let mostHours = 5

    fileprivate init(_ view: TherapistView) {
        let table = view.joint.table
        names = view.joint.seats.members.map(\.name)
        (zone, therapistZone) = (view.joint.seats.zone, view.joint.therapistZone)
        isArchived = view.file.isArchived
        careEnd = table.careEnd
        planned = table.planned.local == nil ? nil : table.planned.at
        let homework = table.homework.flatMap { $0.hours(planned: table.planned.at) }
        let hours = Set(table.meetings.map(\.at) + [careEnd, table.rest.ending].compactMap { $0 } + homework)
            .filter { $0 > view.now }.sorted()
        until = hours.dropFirst(Self.mostHours).first
        for from in [view.now] + hours.prefix(Self.mostHours) {
            let then = TherapistView(joint: JointView(table, at: from), folders: view.folders, file: view.file)
            var span = Span(then)
            span.place = then.joint.currentHomework.map { UInt64(number(of: Place($0.assignment))) }
            spans.append(span)
        }
    }

    private mutating func number(of place: Place) -> Int {
        if let known = places.firstIndex(of: place) { return known }
        places.append(place)
        return places.count - 1
    }
}

extension JointView {
    /// The open homework that says where a couple is: the newest step, or else the newest of all.
    package var currentHomework: OpenHomework? {
        let open = homework
        return open.last { $0.assignment.step != nil } ?? open.last
    }
}

extension CoupleSummary.Span {
    fileprivate init(_ view: TherapistView) {
        from = view.now
        let flags = view.flags
        red = UInt64(flags.count { $0.level == .red })
        amber = UInt64(flags.count { $0.level == .amber })
        isWaiting = !view.waiting.isEmpty
        isResting = view.joint.isResting
        let seats = view.joint.seats.members.map(\.member)
        wrote = view.folders.filter { $0.wrote(since: view.lastMeeting) }
            .compactMap { folder in seats.firstIndex(of: folder.member).map(UInt64.init) }
    }
}

extension MemberFolder {
    /// Whether a member has written since a moment, other than what comes with enrolling.
    package func wrote(since: Instant?) -> Bool {
        letters.letters.contains { held in
            switch held.letter.content {
            case .began, .called: false
            default: held.letter.at > since ?? Instant(seconds: .min)
            }
        }
    }
}
