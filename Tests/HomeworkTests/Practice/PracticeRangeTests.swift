import Homework
import Support
import Testing

/// Which size or step a person is offered, over random histories of noted times and of the therapist's settings.
@Suite struct PracticeRangeTests {
    /// What has happened to a practice, in order.
    private enum Happening {
        case noted(PracticeLog)
        case set(PracticeSettings)
    }

    private static func settings(_ dice: inout Dice) -> PracticeSettings {
        let places = UInt64(1 + dice.roll(6))
        let opened = 1 + UInt64(dice.roll(Int(places)))
        return PracticeSettings(
            rule: PracticeRule(asks: .pain, easy: 2, easyTimes: UInt64(1 + dice.roll(3)), stopAt: 7), minutes: 10,
            perWeek: 3, sizes: [], places: places, opened: opened, start: 1 + UInt64(dice.roll(Int(opened))))
    }

    private static func state(_ given: PracticeSettings, _ history: [Happening]) -> PracticeState? {
        var assignment = Assignment.talk(1)
        (assignment.shape, assignment.practice) = (.practice, given)
        let entries = history.map { happening -> DeskEntry in
            switch happening {
            case .noted(let log): .member(.practised(log))
            case .set(let settings):
                .therapist(.practiceSet(PracticeSet(assignmentID: .test(1), settings: settings, at: .at(day: 1))))
            }
        }
        return DeskState(Journal(of: [.therapist(.assignment(assignment))] + entries)).practice(.test(1))
    }

    /// Why a place must not be offered, found without the code under test; nil where it may be.
    private static func objection(
        to place: UInt64, _ settings: PracticeSettings, _ all: [PracticeLog], sinceSet: [PracticeLog]
    ) -> String? {
        if place > settings.opened { return "outside what the therapist opened" }
        if sinceSet.contains(where: { $0.place <= place && ($0.level ?? 0) >= settings.rule.stopAt }) {
            return "after strong pain at it or at a smaller one"
        }
        for lower in 1...place {
            let stops = sinceSet.filter { $0.place == lower }.map(\.isStopped)
            if zip(stops, stops.dropFirst()).contains(where: { $0 && $1 }) { return "after two stopped times" }
        }
        if let last = sinceSet.last, last.isStopped, place > last.place { return "larger, right after a stop" }
        if place > settings.start {
            for lower in settings.start..<place {
                let last = all.filter { $0.place == lower }.suffix(Int(settings.rule.easyTimes))
                let isEased =
                    last.count == Int(settings.rule.easyTimes)
                    && last.allSatisfy { !$0.isStopped && ($0.level ?? 99) <= settings.rule.easy }
                if !isEased { return "\(lower) was not easy often enough" }
            }
        }
        return nil
    }

    @Test(arguments: 0..<20)
    func `L1: nothing larger is offered outside the range, after strong pain, after a stop, or before it was easy`(
        seed: UInt64
    ) throws {
        var dice = Dice(seed)
        var offeredLarger = 0
        for _ in 0..<300 {
            let given = Self.settings(&dice)
            var (settings, history, all, sinceSet) = (given, [Happening](), [PracticeLog](), [PracticeLog]())
            for step in 0..<(4 + dice.roll(14)) {
                let state = try #require(Self.state(given, history))
                for place in 1...6 where UInt64(place) <= state.top {
                    let objection = Self.objection(to: UInt64(place), settings, all, sinceSet: sinceSet)
                    #expect(objection == nil, "\(place) is offered \(objection ?? "")")
                    if UInt64(place) > settings.start { offeredLarger += 1 }
                }
                if let usual = state.usual {
                    #expect(usual <= state.top)
                    #expect(usual <= all.last?.place ?? 1, "going up is the person's own wish, never a proposal")
                } else {
                    #expect(state.top == 0)
                }
                if dice.chance(10) {
                    var new = Self.settings(&dice)
                    new.rule = settings.rule
                    (settings, sinceSet) = (new, [])
                    history.append(.set(new))
                    continue
                }
                let level: UInt64? =
                    dice.chance(10) ? nil : dice.chance(75) ? UInt64(dice.roll(4)) : UInt64(dice.roll(11))
                let isStopped = dice.chance(12) || (level ?? 0) >= 7
                let log = PracticeLog(
                    assignmentID: .test(1), occasion: .test(UInt64(1000 + step)), day: Day(number: 20_400),
                    place: UInt64(1 + dice.roll(dice.chance(80) ? max(1, Int(state.top)) : 6)), level: level,
                    isStopped: isStopped)
                all.append(log)
                sinceSet.append(log)
                history.append(.noted(log))
            }
        }
        // The comparison is not blind: larger places are offered where the rule allows it.
        #expect(offeredLarger > 100)
    }
}
