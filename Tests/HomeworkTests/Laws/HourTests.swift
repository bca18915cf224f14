import Homework
import Support
import Testing

/// What a therapist sets for a later hour is not there before it: no page, no step, no refusal changes (docs/two-worlds.md,
/// item 11).
@Suite struct HourTests {
    @Test(arguments: 0..<2)
    func `nothing is seen before its hour, whatever the therapist does`(_ share: UInt64) throws {
        let tally = Tally()
        for number in UInt64(0)..<350 {
            let seed = FuzzScale.seed(share * 1_000_000 + number, of: 4)
            _ = try Histories.play(seed, watcher: { tally.look($0) })
            guard tally.early.isEmpty else {
                Issue.record("seed \(seed): \(tally.early)")
                return
            }
        }
        // The run was about something, and what was set did come.
        #expect(tally.waited > 300 && tally.came > 200, "\(tally.waited) waited, \(tally.came) came")
    }

    @Test func `control: something seen an hour early is found`() throws {
        let tally = Tally(slack: .hours(1))
        for seed in UInt64(0)..<60 { _ = try Histories.play(seed, watcher: { tally.look($0) }) }
        #expect(!tally.early.isEmpty)
    }
}

/// Counts what was written for later, and what of it could be seen too early.
private final class Tally {
    private let slack: Duration
    private(set) var waited = 0, came = 0
    private(set) var early: [String] = []

    /// - Parameter slack: looks so much after the hour as well, as if the hour were not over yet.
    init(slack: Duration = .zero) { self.slack = slack }

    func look(_ written: World.Written) {
        guard let hour = written.words.hour, hour > written.now else { return }
        waited += 1
        let homework = written.after.table.homework.map(\.assignment.id)
        let asking = Array(homework.suffix(2) + homework.prefix(1))
        for member in written.after.members {
            func seen(_ store: DomainStore, _ moment: Instant) -> Seen {
                let joint = store.joint(at: moment)
                let view = PartnerView(me: member, joint: joint, desk: DeskState(), drawer: DrawerState())
                var seen = Seen(view, asking: asking)
                // The ground of a word of readiness: on no page, and made by the server when the word comes.
                seen.about = ReadinessBasis.start
                return seen
            }
            for moment in [written.now, hour + .seconds(-1) + slack] {
                if seen(written.before, moment) != seen(written.after, moment) { early.append("\(written.words)") }
            }
            if seen(written.before, hour) != seen(written.after, hour) { came += 1 }
        }
    }
}

extension TherapistChanges {
    /// The first hour of what is for both; nil when something of it has none, as the planned meeting.
    fileprivate var hour: Instant? {
        let hours = table.map { entry -> Instant? in
            switch entry {
            case .assignment(let assignment): assignment.from
            case .ended(let ended): ended.from
            case .met(let met): met.from
            case .moved(let moved): moved.from
            case .limitLifted(let lifted): lifted.from
            case .restEnded(let ended): ended.from
            case .messageToBoth(let word): word.from
            case .messagesWithdrawn(let withdrawn): withdrawn.from
            case .careEnded(let end): end.from
            case .careEndWithdrawn(let withdrawn): withdrawn.at
            case .matchesReleased(let matches): matches.from
            case .seats, .profile, .meetingPlanned: nil
            }
        }
        return ownerless.isEmpty && !hours.contains(nil) ? hours.compactMap { $0 }.min() : nil
    }
}
