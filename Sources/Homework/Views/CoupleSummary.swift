/// What the therapist's list shows of one couple, worked out once and good for later moments too.
///
/// What passing time alone changes is worked out anew each time from the hours in here. Where an hour changes more than
/// that, the summary has a span on either side of it.
package struct CoupleSummary: WireRecord {
    /// Raised with every change of what is in here or of how it is worked out: a summary of another version is not used.
    package static let version: UInt64 = 1

    /// What the members are called, by their seats.
    package var names: [String] = []
    package var zone = ""
    package var therapistZone = ""
    package var isArchived = false
    package var careEnd: Instant?
    private var planned: Instant?
    private var spans: [Span] = []
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

        package init() {}

        package mutating func fields(_ wire: inout Wire) {
            wire.field(1, &from)
            wire.field(2, &red)
            wire.field(3, &amber)
            wire.field(4, &isWaiting)
            wire.field(5, &wrote)
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

    /// See `JointView.meeting`.
    package func meeting(at now: Instant) -> Instant? { planned.flatMap { now < $0 + .days(1) ? $0 : nil } }

    /// See `JointView.isEnded`.
    package func isEnded(at now: Instant) -> Bool { careEnd.map { $0 <= now } ?? false }
}

extension TherapistView {
    /// This couple as the list shows it, from now on.
    package var summary: CoupleSummary { CoupleSummary(self) }

    /// What of it holds now.
    package var span: CoupleSummary.Span { CoupleSummary.Span(self) }
}

extension CoupleSummary {
    /// The most hours, besides the first, at which a summary says something else. More are never seen: they are meetings
    /// noted for days to come, and the end of care.
    private static let mostHours = 3

    fileprivate init(_ view: TherapistView) {
        let table = view.joint.table
        names = view.joint.seats.members.map(\.name)
        (zone, therapistZone) = (view.joint.seats.zone, view.joint.therapistZone)
        isArchived = view.file.isArchived
        careEnd = table.careEnd
        planned = table.planned.local == nil ? nil : table.planned.at
        let hours = Set(table.meetings.map(\.at) + [careEnd].compactMap { $0 }).filter { $0 > view.now }.sorted()
        until = hours.dropFirst(Self.mostHours).first
        spans = ([view.now] + hours.prefix(Self.mostHours)).map { from in
            Span(
                TherapistView(joint: JointView(table, at: from), folders: view.folders, file: view.file))
        }
    }
}

extension CoupleSummary.Span {
    fileprivate init(_ view: TherapistView) {
        from = view.now
        let flags = view.flags
        red = UInt64(flags.count { $0.level == .red })
        amber = UInt64(flags.count { $0.level == .amber })
        isWaiting = !view.waiting.isEmpty
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
