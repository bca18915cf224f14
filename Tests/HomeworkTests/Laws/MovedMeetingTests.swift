import Homework
import Support
import Testing

/// A moved meeting closes nothing (law L8): whatever holds goes on holding, at least until it would have ended had the
/// sooner of the two been the meeting planned all along, or for eight weeks.
@Suite struct MovedMeetingTests {
    @Test func `after any history, a meeting moved sooner or later ends no homework and voids no word`() throws {
        var moved = 0, words = 0, homework = 0
        for number in UInt64(0)..<700 {
            let seed = FuzzScale.seed(number, of: 3)
            let world = try Histories.play(seed)
            var dice = Dice(seed, step: 99)
            guard let old = world.store.table.planned.at else { continue }
            for _ in 0..<4 {
                let new = world.now + .hours(Int64(dice.roll(40 * 24)))
                let lost = try world.lost(by: PlanMeeting(at: new, local: nil), from: old, to: new, &dice)
                #expect(lost.isEmpty, "seed \(seed): \(lost)")
                moved += 1
            }
            let held = world.held(world.store, at: world.now)
            words += held.count { $0.hasPrefix("word") }
            homework += held.count { $0.hasPrefix("homework") }
        }
        #expect(moved > 500 && words > 100 && homework > 100, "\(moved), \(words), \(homework)")
    }

    @Test func `control: a meeting that was held does close`() throws {
        let lost = try (UInt64(0)..<100).contains { seed in
            let world = try Histories.play(seed)
            var dice = Dice(seed)
            let act = WeMet(at: world.now, from: world.now)
            return try !world.lost(by: act, from: world.now, to: world.now, &dice).isEmpty
        }
        #expect(lost)
    }
}

extension World {
    /// What the couple has in hand at a moment: open homework, and words of readiness that count.
    fileprivate func held(_ store: DomainStore, at moment: Instant) -> Set<String> {
        let view = store.therapist(at: moment)
        let words = members.filter { member in
            if case .counts = view.readiness(member, Self.programme) { true } else { false }
        }
        // After eight weeks a homework closes in any case but that of a meeting a little before, so it is not counted.
        let homework = view.joint.homework.filter { moment < $0.assignment.from + .days(56) }
        return Set(homework.map { "homework \($0.assignmentID)" } + words.map { "word of \($0.low)" })
    }

    /// What an act takes away: now, or later while neither meeting would have ended it.
    fileprivate func lost(
        by act: some TherapistAct, from old: Instant, to new: Instant, _ dice: inout Dice
    ) throws -> Set<String> {
        var after = self
        after.interruptions = Dice(0)
        // Nobody comes between.
        after.depth = 3
        try after.therapist(act)
        let sooner = min(old, new) + .days(7)
        let span = max(0, sooner.seconds - now.seconds)
        let later = (0..<3).map { _ in now + .seconds(Int64(dice.roll(Int(span) + 1))) }
        return ([now] + later.filter { $0 < sooner }).reduce(into: []) { lost, moment in
            lost.formUnion(held(store, at: moment).subtracting(held(after.store, at: moment)))
        }
    }
}
