import Homework
import Support
import Testing

@Suite struct `Taking back what comes later` {
    private let now = Instant.at(day: 3)
    private let hour = Instant.at(day: 7, hour: 5)
    private func entries(_ from: Instant) -> [TableEntry] {
        [
            .ownerless(.limitAdded(LimitAdded(limit: .feet))), .ownerless(.rested(Rested())),
            .signed(.limitLifted(LimitLifted(limit: .feet, from: from))), .signed(.restEnded(RestEnded(from: from))),
            .signed(.messageToBoth(MessageToBoth(text: "Slowly.", from: from))),
            .signed(.messageToBoth(MessageToBoth(text: "Softly.", from: from))),
            .signed(.assignment(.talk(1, from: from))), .signed(.assignment(.evening(2, from: from))),
        ]
    }
    private func view(_ entries: [TableEntry]) -> TherapistView { TherapistView(table: entries, at: now) }

    private func after(_ what: Withdraw.What, _ entries: [TableEntry]) throws -> [TableEntry] {
        let words = try Withdraw(what).decide(view(entries))
        return entries + words.table.map { .signed($0) } + words.ownerless.map { .ownerless($0) }
    }

    @Test func `each thing alone is as if it had never been set, and the others come`() throws {
        let entries = entries(hour)
        let all = view(entries).later
        #expect(all.compactMap(\.withdrawal).count == 5)
        for coming in all {
            guard let what = coming.withdrawal else { continue }
            let taken = try after(what, entries)
            #expect(view(taken).later == all.filter { $0 != coming })
            #expect(try Withdraw(what).decide(view(taken)).isEmpty)
            let then = JointView(taken, at: hour)
            #expect(then.limits == (what == .limitLifted(.feet) ? [.feet] : []))
            #expect(then.isResting == (what == .restEnded))
            #expect(then.word?.text == (what == .word(.test(7)) ? "Slowly." : "Softly."))
            #expect(then.homework.contains { $0.assignmentID == .test(1) } == (what != .homework(.test(1))))
        }
    }

    @Test func `what has come is not taken back, and a step neither`() throws {
        let come = entries(now)
        for what in [Withdraw.What.word(.test(6)), .homework(.test(1)), .limitLifted(.feet), .restEnded] {
            #expect(throws: Refusal.past) { try Withdraw(what).decide(view(come)) }
        }
        #expect(throws: Refusal.wrongShape) { try Withdraw(.homework(.test(2))).decide(view(entries(hour))) }
    }

    @Test func `what never was set needs nothing`() throws {
        for what in [Withdraw.What.word(.test(6)), .homework(.test(1)), .limitLifted(.feet), .restEnded] {
            #expect(try Withdraw(what).decide(view([])).isEmpty)
        }
    }
}
