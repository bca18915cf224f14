import Homework
import LibraryFiles
import Testing

/// What the library proposes for what brings a couple.
@Suite struct PlanTests {
    let shipped: Shipped

    init() throws { shipped = try Shipped() }

    private func plan(_ concerns: Set<Concern>, seats: Int = 2) -> [PlanProposal] {
        shipped.library.plan(for: concerns, seats: seats, in: .english)
    }

    @Test(arguments: Concern.allCases)
    func `27: every concern leads to a short plan, for a couple and for one person alone`(concern: Concern) {
        for seats in 1...2 {
            let plan = plan([concern], seats: seats)
            #expect((1...Library.longestPlan).contains(plan.count), "\(concern) for \(seats)")
            #expect(plan.allSatisfy { $0.first.isFor(seats) && $0.reasons.count == 1 })
            #expect(plan.map(\.first.fromMeeting) == plan.map(\.first.fromMeeting).sorted())
        }
    }

    @Test func `27: there are many other methods, and no concern has the one answer alone`() {
        let kinds = Set(shipped.library.exercises.map(\.kind))
        #expect(kinds == Set(ExerciseKind.allCases))
        #expect(shipped.library.exercises.count >= 40 && shipped.library.programmes.count >= 4)
        for concern in Concern.allCases { #expect(plan([concern]).count >= 2, "\(concern)") }
    }

    @Test func `28: for vaginismus there are graded dilators, with what comes before and what comes after`() throws {
        let trainers = try shipped.exercise("trainers")
        #expect(trainers.practice?.places == .sizes, "sizes are typed in, never assumed")
        #expect(trainers.needsCheck)
        let keys = plan([.pain]).map(\.key.text)
        let before = try #require(keys.firstIndex(of: "letting-go"))
        let during = try #require(keys.firstIndex(of: "trainers"))
        #expect(before < during)
        let shared = try #require(keys.firstIndex(of: "alongside"), "the other's part: \(keys)")
        #expect(during < shared)
    }

    @Test func `goals and medical facts fill a plan up, and take no place of what answers a concern`() {
        let alone = plan([.pain]).map(\.key)
        let wished = shipped.library.plan(for: [.pain], and: [.closeness], seats: 2, in: .english)
        #expect(wished.allSatisfy { $0.answers > 0 }, "the concern has enough of its own")
        let made: Set<String> = ["letting-go", "trainers", "alongside"]
        #expect(Set(alone.map(\.text)).isSuperset(of: made) && Set(wished.map(\.key.text)).isSuperset(of: made))
        #expect(wished.contains { $0.reasons.count > $0.answers }, "and what they want is among the reasons")
        // What fits after a birth or with an illness alone is proposed where there is one.
        let afterBirth = ExerciseKey("after-a-birth")
        #expect(!wished.contains { $0.key == afterBirth })
        let born = shipped.library.plan(for: [.pain], and: [.afterBirth], seats: 2, in: .english)
        #expect(born.contains { $0.key == afterBirth })
        let only = shipped.library.plan(for: [], and: [.closeness], seats: 2, in: .english)
        #expect(!only.isEmpty)
    }

    @Test func `what answers more of the concerns comes before what answers one`() {
        let plan = plan([.anxiety, .performance, .desire, .arousal])
        let touch = plan.filter { $0.first.fromMeeting == plan.first?.first.fromMeeting }
        #expect(touch.map(\.reasons.count) == touch.map(\.reasons.count).sorted(by: >))
        #expect(plan.contains { $0.key.text == "sensate-focus" && $0.reasons.count == 4 })
        #expect(self.plan([]).isEmpty)
    }
}
