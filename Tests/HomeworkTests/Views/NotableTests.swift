import Homework
import Support
import Testing

@Suite struct NotableTests {
    private func assignment(_ number: UInt64, _ shape: Shape, from day: Int64) -> TableEntry {
        var assignment = Assignment()
        (assignment.id, assignment.shape, assignment.from) = (.test(number), shape, .at(day: day))
        if shape == .evening { assignment.settings = .founding }
        return .signed(.assignment(assignment))
    }

    private func view(_ entries: [TableEntry], day: Int64) -> JointView {
        JointView(entries, at: .at(day: day))
    }

    @Test func `a note can name what is open and, of each shape, the newest that is over`() {
        let met = TableEntry.signed(.met(Met(at: .at(day: 5), from: .at(day: 5))))
        let entries = [
            assignment(1, .talk, from: 0), assignment(2, .talk, from: 1), assignment(3, .evening, from: 1), met,
            assignment(4, .evening, from: 6), assignment(5, .talk, from: 20),
        ]
        let notable = view(entries, day: 7).notable
        #expect(notable.map(\.assignment.id) == [.test(2), .test(3), .test(4)])
        #expect(notable.map(\.index) == [1, 2, 3])
        #expect(notable.map(\.places) == [1...1, 1...2, 1...2])
    }

    @Test func `what was ended before its hour was never in sight, so no note names it`() {
        let ended = TableEntry.signed(.ended(Ended(assignmentID: .test(1), from: .at(day: 2))))
        #expect(view([assignment(1, .evening, from: 3), ended], day: 9).notable.isEmpty)
    }

    @Test func `touch is asked about only where touch homework is given`() {
        #expect(!view([], day: 9).asksAboutTouch)
        #expect(!view([assignment(1, .talk, from: 0)], day: 9).asksAboutTouch)
        #expect(!view([assignment(1, .evening, from: 10)], day: 9).asksAboutTouch)
        #expect(view([assignment(1, .evening, from: 9)], day: 9).asksAboutTouch)
    }

    @Test func `R25b: every homework closes by itself, after the planned meeting or after eight weeks`() {
        func isOpen(_ day: Int64, planned: Int64?) -> Bool {
            let plan = planned.map { TableEntry.signed(.meetingPlanned(MeetingPlanned(at: .at(day: $0), local: nil))) }
            return !view([assignment(1, .talk, from: 0)] + [plan].compactMap { $0 }, day: day).homework.isEmpty
        }
        #expect(isOpen(20, planned: 7) && !isOpen(21, planned: 7))
        #expect(isOpen(55, planned: nil) && !isOpen(56, planned: nil))
        #expect(isOpen(55, planned: 90) && !isOpen(56, planned: 90))
        #expect(isOpen(69, planned: 56) && !isOpen(70, planned: 56))
    }
}
