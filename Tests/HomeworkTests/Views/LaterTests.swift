import Homework
import Support
import Testing

@Suite struct LaterTests {
    private let now = Instant.at(day: 3)
    private let hour = Instant.at(day: 7, hour: 5)

    private func assignment(_ number: UInt64, from: Instant = .at(day: 0)) -> TableEntry {
        .signed(.assignment(.talk(number, from: from)))
    }
    private func ended(_ number: UInt64, from: Instant) -> TableEntry {
        .signed(.ended(Ended(assignmentID: .test(number), from: from)))
    }
    private func planned(_ at: Instant) -> TableEntry {
        .signed(.meetingPlanned(MeetingPlanned(at: at, local: LocalTime(day: Day(number: 20_400), minute: 660))))
    }
    private func view(_ entries: [TableEntry?]) -> TherapistView { TherapistView(table: entries, at: now) }
    private func standing(_ entries: [TableEntry]) -> [AssignmentID] {
        view(entries).standing.map(\.assignment.id)
    }

    @Test func `what stands is what is in sight or may still come into sight`() {
        let entries = [
            assignment(1), assignment(2), assignment(3, from: hour), assignment(4, from: hour), assignment(5),
            ended(2, from: now), ended(4, from: hour), ended(5, from: hour),
        ]
        #expect(standing(entries) == [.test(1), .test(3), .test(5)])
        // It ran out; a meeting planned anew would bring it back.
        #expect(standing([assignment(1, from: .at(day: -40)), planned(.at(day: -30))]) == [.test(1)])
    }

    @Test func `Remove all homework now leaves nothing that could appear, whatever is planned afterwards`() throws {
        let entries = [
            assignment(1), assignment(2, from: hour), assignment(3), ended(3, from: hour),
            assignment(4, from: .at(day: -40)),
            planned(.at(day: -30)), .signed(.assignment(.evening(5, from: hour))),
        ]
        func seen(_ entries: [TableEntry]) -> Set<AssignmentID> {
            let moments = [now, hour, hour + .days(1), .at(day: 60), .at(day: 400)]
            let planned = [entries, entries + [planned(.at(day: 50))], entries + [.signed(.meetingPlanned(.init()))]]
            return Set(
                planned.flatMap { each in moments.flatMap { JointView(each, at: $0).homework.map(\.assignmentID) } })
        }
        #expect(seen(entries).count == 5)
        let words = try CloseNow().decide(view(entries))
        #expect(words.table.count == 5)
        let closed = entries + words.table.map { .signed($0) }
        #expect(seen(closed).isEmpty)
        #expect(try CloseNow().decide(view(closed)).isEmpty)
        // It protects: a journal that cannot be read throughout does not keep it from what can be.
        #expect(try CloseNow().decide(view(entries + [nil])).table.count == 5)
    }

    @Test func `Remove all homework now takes back the words that wait for an hour, and none that were found`() throws {
        func word(_ text: String, _ from: Instant) -> TableEntry {
            .signed(.messageToBoth(MessageToBoth(text: text, from: from)))
        }
        let entries = [word("There.", now), word("Later.", hour)]
        #expect(JointView(entries, at: hour).word?.text == "Later.")
        let closing = try CloseNow().decide(view(entries)).table
        #expect(closing == [.messagesWithdrawn(MessagesWithdrawn(from: now))])
        let closed = entries + closing.map { .signed($0) }
        #expect(JointView(closed, at: hour).word?.text == "There.")
        #expect(try CloseNow().decide(view(closed)).isEmpty)
        #expect(JointView(closed + [word("Anew.", hour)], at: hour).word?.text == "Anew.")
    }

    @Test func `what comes later is told by its hour, and a step in another's place as one thing`() {
        let evening = Assignment.evening(2, step: 2, from: hour)
        let word = MessageToBoth(text: "Slowly.", from: .at(day: 5))
        let entries: [TableEntry] = [
            assignment(1), .signed(.assignment(.evening(3))), .signed(.assignment(evening)), ended(1, from: hour),
            ended(3, from: hour), assignment(4, from: hour), ended(4, from: now),
            .ownerless(.limitAdded(LimitAdded(limit: .feet))), .ownerless(.rested(Rested())),
            .signed(.limitLifted(LimitLifted(limit: .feet, from: hour))), .signed(.restEnded(RestEnded(from: hour))),
            .signed(.messageToBoth(word)), .signed(.messageToBoth(MessageToBoth(text: "There.", from: now))),
        ]
        #expect(
            view(entries).later == [
                Coming(from: word.from, what: .word(.test(13), "Slowly.")), Coming(from: hour, what: .ended(.talk(1))),
                Coming(from: hour, what: .assignment(evening)), Coming(from: hour, what: .limitLifted(.feet)),
                Coming(from: hour, what: .restEnded),
            ])
        #expect(TherapistView(table: entries, at: hour).later.isEmpty)
    }
}
