import Homework
import Support
import Testing

@Suite struct HomeworkFoldTests {
    private let day = Instant.at(day: 10)

    private func open(_ entries: [TableEntry?], at now: Instant) -> [AssignmentID] {
        JointView(entries, at: now).homework.map(\.assignmentID)
    }

    private func planned(_ at: Instant?) -> TableEntry {
        .signed(.meetingPlanned(MeetingPlanned(at: at, local: nil)))
    }

    @Test func `homework is open from its hour`() {
        let assignment = TableEntry.signed(.assignment(.talk(1, from: day)))
        #expect(open([assignment], at: day + .seconds(-1)).isEmpty)
        #expect(open([assignment], at: day) == [.test(1)])
    }

    @Test func `without a planned meeting it stays open for eight weeks`() {
        #expect(open([.signed(.assignment(.talk(1)))], at: .at(day: 55)) == [.test(1)])
        #expect(open([.signed(.assignment(.talk(1)))], at: .at(day: 56)).isEmpty)
    }

    @Test func `the therapist's ending holds from its hour, and a later one does not move it out`() {
        let entries: [TableEntry] = [
            .signed(.assignment(.talk(1))), .signed(.assignment(.talk(2))),
            .signed(.ended(Ended(assignmentID: .test(1), from: day))),
            .signed(.ended(Ended(assignmentID: .test(1), from: day + .days(5)))),
        ]
        #expect(open(entries, at: day + .seconds(-1)) == [.test(1), .test(2)])
        #expect(open(entries, at: day) == [.test(2)])
    }

    @Test func `we met ends what was given before, from the changing hour, and nothing given for then`() {
        let met = Met(at: day, from: day + .hours(18))
        let entries: [TableEntry] = [
            .signed(.assignment(.talk(1))), .signed(.assignment(.talk(2, from: day + .hours(18)))), .signed(.met(met)),
            .signed(.assignment(.talk(3, from: day + .hours(18)))),
        ]
        #expect(open(entries, at: day + .hours(17)) == [.test(1)])
        #expect(open(entries, at: day + .hours(18)) == [.test(2), .test(3)])
    }

    @Test func `it runs until fourteen days after the meeting as now planned`() {
        let entries: [TableEntry] = [.signed(.assignment(.talk(1))), planned(day)]
        #expect(open(entries, at: day + .days(14) + .seconds(-1)) == [.test(1)])
        #expect(open(entries, at: day + .days(14)).isEmpty)
        #expect(open(entries + [planned(nil)], at: day + .days(40)) == [.test(1)])
    }

    @Test func `a moved meeting closes nothing`() {
        for (first, second) in [(10, 5), (10, 30), (3, 12)] as [(Int64, Int64)] {
            let before: [TableEntry] = [.signed(.assignment(.talk(1))), planned(.at(day: first))]
            let after = before + [planned(.at(day: second))]
            for now in Int64(0)...14 {
                #expect(open(before, at: .at(day: now)) == [.test(1)])
                #expect(open(after, at: .at(day: now)) == [.test(1)])
            }
        }
    }

    @Test func `a meeting that lay before the homework sets it no end`() {
        let entries: [TableEntry] = [planned(.at(day: 1)), .signed(.assignment(.talk(1, from: .at(day: 2))))]
        #expect(open(entries, at: .at(day: 57)) == [.test(1)])
    }

    @Test func `who sets it up alternates by place from the first named`() {
        let view = JointView([.signed(.assignment(.evening(1, first: People.sam)))], at: day)
        #expect(view.homework.first?.evenings.map(\.arranger) == [People.sam, People.alex])
        let unnamed = JointView([.signed(.assignment(.evening(1)))], at: day)
        #expect(unnamed.homework.first?.evenings.map(\.arranger) == [People.alex, People.sam])
        let three = JointView([.signed(.assignment(.evening(1, first: People.kim)))], members: 3, at: day)
        #expect(three.homework.first?.evenings.map(\.arranger) == [People.kim, People.alex])
    }

    @Test func `either may let the other do it, but nobody who does not sit here`() {
        let assignment = TableEntry.signed(.assignment(.evening(1)))
        func arranged(_ member: PersonID) -> [PersonID]? {
            let set = TableEntry.ownerless(.arrangerSet(ArrangerSet(assignmentID: .test(1), place: 1, member: member)))
            return JointView([assignment, set], at: day).homework.first?.evenings.map(\.arranger)
        }
        #expect(arranged(People.sam) == [People.sam, People.sam])
        #expect(arranged(People.kim) == [People.alex, People.sam])
    }

    @Test func `a time stands at its evening until it is cleared`() {
        let time = LocalTime(day: Day(number: 20_400), minute: 1200)
        func set(_ time: LocalTime?) -> TableEntry {
            .ownerless(.timeSet(TimeSet(assignmentID: .test(1), place: 2, time: time)))
        }
        let assignment = TableEntry.signed(.assignment(.evening(1)))
        #expect(JointView([assignment, set(time)], at: day).homework.first?.evenings.map(\.time) == [nil, time])
        #expect(
            JointView([assignment, set(time), set(nil)], at: day).homework.first?.evenings.map(\.time) == [nil, nil])
    }
}
