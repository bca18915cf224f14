import Homework
import Support
import Testing

/// When both find the sentence that something was changed since they last met.
@Suite struct MidweekTests {
    /// A meeting on day 7 at 11:00, met; the first homework was given on day 0 at noon.
    private let met = Instant.at(day: 7, hour: 11)
    private let first = Instant.at(day: 0, hour: 12)

    private func isChanged(_ entries: [TableEntry], at now: Instant) -> Bool {
        JointView(entries, at: now).isChangedInMidweek
    }

    private func assignment(_ number: UInt64, _ from: Instant) -> TableEntry {
        .signed(.assignment(.talk(number, from: from)))
    }
    private func ended(_ number: UInt64, _ from: Instant) -> TableEntry {
        .signed(.ended(Ended(assignmentID: .test(number), from: from)))
    }
    private func meeting(_ at: Instant, from: Instant? = nil) -> TableEntry {
        .signed(.met(Met(at: at, from: from ?? at + .minutes(50))))
    }
    private func planned(_ at: Instant, minute: UInt16) -> TableEntry {
        .signed(.meetingPlanned(MeetingPlanned(at: at, local: LocalTime(day: Day(number: 20_400), minute: minute))))
    }

    /// Something set, a meeting held, something set again in it.
    private var between: [TableEntry] { [assignment(1, first), meeting(met), assignment(2, met + .minutes(50))] }

    @Test func `homework that comes, ends or is replaced between meetings is a change, from its hour to the next`() {
        let hour = Instant.at(day: 9, hour: 18)
        let changes: [[TableEntry]] = [
            [assignment(3, hour)], [ended(2, hour)], [ended(2, hour), assignment(3, hour)],
            [
                .signed(.moved(Moved(step: Step(programme: "touch", number: 1), direction: .back, from: hour))),
                .signed(.assignment(.evening(3, from: hour))),
            ],
        ]
        for change in changes {
            let entries = between + change
            #expect(!isChanged(entries, at: hour + .seconds(-1)))
            #expect(isChanged(entries, at: hour))
            #expect(isChanged(entries, at: .at(day: 13, hour: 23)))
            #expect(!isChanged(entries + [meeting(.at(day: 14, hour: 11))], at: .at(day: 14, hour: 12)))
        }
        #expect(!isChanged(between, at: .at(day: 13)))
    }

    @Test func `a lifted limit and an ended rest are changes, and adding or resting are none`() {
        let hour = Instant.at(day: 9, hour: 18)
        let added = TableEntry.ownerless(.limitAdded(LimitAdded(limit: .feet)))
        let rested = TableEntry.ownerless(.rested(Rested()))
        #expect(!isChanged(between + [added], at: hour))
        #expect(!isChanged(between + [rested], at: hour))
        #expect(isChanged(between + [added, .signed(.limitLifted(LimitLifted(limit: .feet, from: hour)))], at: hour))
        #expect(isChanged(between + [rested, .signed(.restEnded(RestEnded(from: hour)))], at: hour))
        let hidden = between + [assignment(3, hour), rested]
        #expect(!isChanged(hidden, at: hour))
    }

    @Test func `the first homework is no change, nor what is given in the same sitting`() {
        #expect(!isChanged([assignment(1, first)], at: .at(day: 1)))
        #expect(!isChanged([assignment(1, first), assignment(2, first + .hours(3))], at: .at(day: 1)))
        #expect(isChanged([assignment(1, first), assignment(2, first + .hours(3) + .seconds(1))], at: .at(day: 1)))
        // The first may have been set aside before anybody saw it.
        let unseen = [assignment(1, .at(day: -3)), ended(1, .at(day: -4)), assignment(2, first)]
        #expect(!isChanged(unseen, at: .at(day: 1)))
    }

    @Test func `what appears at a meeting's changing hour or in its sitting is no change`() {
        let morning = Instant.at(day: 9, hour: 5)
        let later = [assignment(1, first), meeting(met, from: morning)]
        #expect(!isChanged(later + [assignment(2, morning)], at: .at(day: 10)))
        #expect(!isChanged(later + [assignment(2, morning + .minutes(4))], at: .at(day: 10)))
        #expect(!isChanged(later + [assignment(2, met + .hours(2))], at: .at(day: 10)))
        #expect(isChanged(later + [ended(1, met + .hours(20))], at: .at(day: 8, hour: 12)))
        #expect(isChanged(later + [assignment(2, morning + .hours(4))], at: .at(day: 10)))
    }

    @Test func `what appears on the day of the meeting now planned belongs to that meeting`() {
        let next = Instant.at(day: 14, hour: 11)
        let plan = planned(next, minute: 11 * 60)
        let (midnight, morning) = (Instant.at(day: 14), Instant.at(day: 14, hour: 5))
        #expect(!isChanged(between + [plan, assignment(3, morning)], at: morning))
        #expect(!isChanged(between + [plan, assignment(3, midnight)], at: morning))
        #expect(isChanged(between + [plan, assignment(3, midnight + .seconds(-1))], at: morning))
        #expect(isChanged(between + [plan, assignment(3, .at(day: 15))], at: .at(day: 15)))
        // Moved away, it was no meeting's morning after all; moving alone changes nothing.
        let moved = planned(.at(day: 21, hour: 11), minute: 11 * 60)
        #expect(isChanged(between + [plan, assignment(3, morning), moved], at: .at(day: 14, hour: 12)))
        #expect(!isChanged(between + [plan, moved], at: .at(day: 14, hour: 12)))
    }

    @Test func `what never came into sight is no change`() {
        let hour = Instant.at(day: 10, hour: 5)
        #expect(!isChanged(between + [assignment(3, hour), ended(3, hour + .days(-1))], at: .at(day: 11)))
        #expect(!isChanged(between + [assignment(3, hour), ended(3, hour)], at: .at(day: 11)))
        // Ended after a meeting had closed it already.
        #expect(!isChanged(between + [ended(1, .at(day: 9))], at: .at(day: 11)))
    }
}
