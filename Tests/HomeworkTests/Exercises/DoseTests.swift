import Homework
import Testing

/// Half of a homework, for parents of small children or a full week.
@Suite struct DoseTests {
    @Test func `half of the founding evenings is one evening of a quarter of an hour each`() {
        let half = EveningSettings.founding.halved
        #expect((half.perWeek, half.minutesEach, half.setAside) == (1, 15, 30))
        var same = half
        (same.perWeek, same.minutesEach, same.setAside) = (2, 30, 60)
        #expect(same == .founding, "what is left out and how they speak stays")
    }

    @Test func `half never falls below what an evening or a practice can be`() {
        var evening = EveningSettings.founding
        for _ in 0..<8 { evening = evening.halved }
        #expect(EveningSettings.minutesEachRange.contains(evening.minutesEach))
        #expect(EveningSettings.setAsideRange.contains(evening.setAside) && evening.perWeek == 1)
        var practice = PracticeSettings(
            rule: PracticeRule(asks: .pain, easy: 2, easyTimes: 3, stopAt: 7), minutes: 10, perWeek: 4, sizes: [],
            places: 3, opened: 2)
        #expect((practice.halved.minutes, practice.halved.perWeek, practice.halved.opened) == (5, 2, 2))
        for _ in 0..<8 { practice = practice.halved }
        #expect(practice.isSound && practice.perWeek == 1)
    }
}
