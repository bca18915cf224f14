import Homework
import Support
import Testing

/// What a therapist answers to an entry's cautions, and what may be given after it: in the domain, whoever calls.
@Suite struct CautionTests {
    private let now = Instant.at(day: 3)
    private let day = Day(number: 20_398)
    private let violence = Contraindication("One hurts the other.", .never)
    private let parting = Contraindication("They are about to separate.", .withReason)

    private func view(_ file: [FileEntry] = [], table: [TableEntry] = []) -> TherapistView {
        let marks: [FileEntry] = [
            .card(People.alex), .card(People.sam), .spoken(People.alex), .spoken(People.sam),
            .heard(People.alex, .like, at: .at(day: 2)), .heard(People.sam, .like, at: .at(day: 2)),
        ]
        return TherapistView(table: table, file: marks + file, at: now)
    }

    private func read(
        _ answer: ReadCautions.Answer, _ exercise: String = "first-talk", in view: TherapistView? = nil
    ) throws -> [FileEntry] {
        try ReadCautions(exercise: exercise, version: 1, day: day, answer: answer).decide(view ?? self.view()).file
    }

    private func aside(_ why: String) -> ReadCautions.Answer { .applies(parting, line: 3, why: why) }

    private func give(_ file: [FileEntry], _ number: UInt64 = 5, after table: [TableEntry] = []) throws {
        _ = try Give(assignment: .talk(number, from: now), handouts: Handout.blank).decide(view(file, table: table))
    }

    private func touch(_ file: [FileEntry]) throws {
        _ = try OpenStep(assignment: .evening(5, from: now), handouts: Handout.blank).decide(view(file))
    }

    @Test func `R18: violence, fear, force and unwillingness are never set aside, whatever is written`() {
        for why in ["", "ok", "They both told me that this was long ago and is over."] {
            #expect(throws: Refusal.neverWithThis) { try read(.applies(violence, line: 1, why: why)) }
        }
    }

    @Test(arguments: ["", "  ", "agreed", "They know it.", "a b c d", "Trennungsberatungsgespräch läuft"])
    func `R18: a word or two are no reason`(why: String) {
        let empty = why.allSatisfy(\.isWhitespace)
        #expect(throws: empty ? Refusal.empty : .sentenceTooShort) { try read(aside(why)) }
    }

    @Test func `R18: a sentence sets another one aside, for one homework, and is kept`() throws {
        let why = "They decide in March and want this talk."
        let file = try read(aside(why))
        let kept = CautionsRead(
            exercise: "first-talk", version: 1, day: day, override: why, answer: .setAside, line: 3, homeworkCount: 0)
        #expect(file == [.cautionsRead(kept)])
        #expect(throws: Never.self) { try give(file) }
        let assignment = [TableEntry.signed(.assignment(.talk(5, from: now)))]
        #expect(throws: Never.self, "the same page sent twice") { try give(file, after: assignment) }
        #expect(throws: Refusal.cautionsUnread) { try give(file, 6, after: assignment) }
        #expect(throws: Refusal.tooLong(500)) { try read(aside(String(repeating: "long words ", count: 50))) }
    }

    @Test func `R18: not asked yet is enough for one talk, and is asked again before the next homework`() throws {
        let file = try read(.notAskedYet)
        #expect(throws: Never.self) { try give(file) }
        let assignment = [TableEntry.signed(.assignment(.talk(5, from: now)))]
        #expect(throws: Refusal.cautionsUnread) { try give(file, 6, after: assignment) }
        let asked = try read(.noneApplies, in: view(file, table: assignment))
        #expect(throws: Never.self) { try give(file + asked, 6, after: assignment) }
    }

    @Test func `R18: touch waits until each was asked alone, whoever calls`() throws {
        #expect(throws: Refusal.notOpened([.cautionsUnread])) { try touch([]) }
        #expect(throws: Refusal.notOpened([.cautionsUnread])) { try touch(try read(.notAskedYet, "touch")) }
        #expect(throws: Never.self) { try touch(try read(.noneApplies, "touch")) }
        #expect(throws: Never.self) { try touch(try read(aside("They decide in March and want this."), "touch")) }
    }

    @Test func `R18: no homework of the library is given unread, a sheet of one's own has no cautions`() throws {
        #expect(throws: Refusal.cautionsUnread) { try give([]) }
        #expect(throws: Refusal.cautionsUnread) { try give(try read(.noneApplies, "touch")) }
        var sheet = Assignment.talk(5, from: now)
        (sheet.exercise, sheet.shape) = ("", .sheet)
        #expect(throws: Never.self) { try Give(assignment: sheet, handouts: Handout.blank).decide(view()) }
    }

    @Test func `a talk or a sheet that leads to touch waits as an evening does, whoever calls`() throws {
        let plain = Handout.blank[.english]
        let leading = Localized(
            same: Handout(
                language: .english, title: plain.title, why: [], sections: plain.sections, phrases: [], limitNames: [:],
                talk: nil, people: [.two], leadsToTouch: true))
        func give(_ file: [FileEntry], in view: TherapistView? = nil) throws {
            let view = view ?? self.view(file)
            _ = try Give(assignment: .talk(5, from: now), handouts: leading).decide(view)
        }
        #expect(throws: Refusal.cautionsUnread) { try give([]) }
        #expect(throws: Refusal.notAskedAlone) { try give(try read(.notAskedYet)) }
        #expect(throws: Never.self) { try give(try read(.noneApplies)) }
        let nobodyAlone = TherapistView(
            table: [], file: [.card(People.alex), .card(People.sam)] + (try read(.noneApplies)), at: now)
        #expect(throws: Refusal.notSpokenAlone([People.alex, People.sam])) { try give([], in: nobodyAlone) }
        // The control: without the mark the same talk is given.
        #expect(throws: Never.self) {
            _ = try Give(assignment: .talk(5, from: now), handouts: Handout.blank).decide(nobodyAlone)
        }
    }

    @Test func `that none applies holds until it is answered otherwise`() throws {
        let file = try read(.noneApplies)
        let assignment = [TableEntry.signed(.assignment(.talk(5, from: now)))]
        #expect(throws: Never.self) { try give(file, 6, after: assignment) }
        let changed = try read(aside("They decide in March and want this."), in: view(file, table: assignment))
        let more = assignment + [.signed(.assignment(.talk(6, from: now)))]
        #expect(throws: Never.self) { try give(file + changed, 6, after: assignment) }
        #expect(throws: Refusal.cautionsUnread) { try give(file + changed, 7, after: more) }
    }

    @Test func `the same answer is kept once`() throws {
        let first = try read(.noneApplies)
        #expect(try read(.noneApplies, in: view(first)).isEmpty)
        #expect(try read(.notAskedYet, in: view(first)).count == 1)
    }

    @Test func `what was ticked before there were answers still holds, and what was set aside is asked again`() throws {
        func old(_ override: String?) -> [FileEntry] {
            [.cautionsRead(CautionsRead(exercise: "first-talk", version: 1, day: day, override: override))]
        }
        #expect(throws: Never.self) { try give(old(nil)) }
        #expect(throws: Refusal.cautionsUnread) { try give(old("ok")) }
    }
}
