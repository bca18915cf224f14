import Homework
import Sealing
import Support
import Testing

@testable import Site

/// Homework in preparation as bytes.
@Suite struct AssignmentDraftTests {
    private let couple = CoupleID(high: 7, low: 1)

    private func random(_ random: SeededRandom) throws -> AssignmentDraft {
        func below(_ bound: Int) -> Int { Int(random.below(UInt32(bound))) }
        func text() -> String {
            let length = below(40)
            return (0..<length).map { _ in ["a", "é", " ", "\n", "“", "日"][below(6)] }.joined()
        }
        func maybe<Value>(_ value: @autoclosure () throws -> Value) rethrows -> Value? {
            below(3) == 0 ? nil : try value()
        }
        func byte() -> UInt8 { UInt8(below(256)) }
        let key = try #require(ExerciseKey("two-evenings"))
        let kinds: [AssignmentDraft.Kind] = [
            .again, .smaller, .next, .library, .entry(key), .sheet(UInt32(below(9_999))), .stepBack(key),
        ]
        var draft = AssignmentDraft()
        draft.kind = maybe(kinds[below(kinds.count)])
        (draft.why, draft.line, draft.askLine) = (maybe(text()), maybe(text()), maybe(text()))
        (draft.arranger, draft.asksNext) = (maybe(byte()), maybe(below(2) == 0))
        draft.evening = maybe(
            TypedEvening(
                about: text(), perWeek: text(), minutesEach: text(), setAside: text(),
                choices: Dictionary(
                    uniqueKeysWithValues: TypedEvening.choiceNames.compactMap { name in maybe((name, byte())) }),
                ticks: Dictionary(
                    uniqueKeysWithValues: TypedEvening.tickNames.map { name in
                        (name, (0..<below(4)).map { _ in byte() })
                    })))
        draft.cautions = maybe(TypedCautions(about: text(), answer: text(), which: text(), override: text()))
        draft.sheet = maybe(
            TypedSheet(number: UInt32(below(9_999)), title: text(), text: text(), question: text()))
        draft.hour = maybe(TypedHour(choice: text(), morning: text(), asked: text()))
        draft.meeting = maybe(
            TypedMeeting(isMet: below(2) == 0, date: text(), time: text(), asked: text(), proposed: text()))
        draft.versionToken = maybe(text())
        return draft
    }

    @Test(arguments: 1...200)
    func `what is written is read again as it was`(seed: UInt64) throws {
        let draft = try random(SeededRandom(seed))
        let bytes = draft.bytes(about: couple)
        #expect(AssignmentDraft(bytes, about: couple) == draft)
        #expect(AssignmentDraft(bytes, about: CoupleID(high: 7, low: 2)) == nil)
    }

    @Test(arguments: 1...50)
    func `bytes that this version does not write are refused`(seed: UInt64) throws {
        let random = SeededRandom(seed)
        let bytes = try self.random(random).bytes(about: couple)
        #expect(AssignmentDraft(bytes + [0], about: couple) == nil)
        #expect(AssignmentDraft([1] + bytes.dropFirst(), about: couple) == nil)
        #expect(AssignmentDraft([], about: couple) == nil)
        // An unknown field, a field that stands twice, and a number written longer than it is.
        for more: [UInt8] in [[40, 0], [4, 1, 1, 4, 1, 1], [4, 2, 0x81, 0]] {
            #expect(AssignmentDraft(bytes + more, about: couple) == nil)
        }
        let long = AssignmentDraft(why: String(repeating: "x", count: AssignmentDraft.longest))
        #expect(AssignmentDraft(long.bytes(about: couple), about: couple) == nil)
        // Whatever is read is what this version would write.
        for _ in 0..<50 where !bytes.isEmpty {
            var changed = bytes
            changed[Int(random.below(UInt32(changed.count)))] ^= UInt8(1 + random.below(255))
            guard let draft = AssignmentDraft(changed, about: couple) else { continue }
            #expect(draft.bytes(about: couple) == changed)
        }
    }

    @Test func `everything that fits its fields fits the hidden field`() throws {
        let person = PersonID(high: 1, low: 1)
        let key = Secret(copying: [UInt8](repeating: 3, count: 32))
        func full(_ name: String) -> String {
            String(repeating: "x", count: FormFields.all[name]?.usual.longest ?? 0)
        }
        var draft = AssignmentDraft(why: full("why"), line: full("line"), askLine: full("askLine"))
        draft.sheet = TypedSheet(number: 1, title: full("title"), text: full("text"), question: full("question"))
        draft.cautions = TypedCautions(about: "", answer: "", which: "", override: full("override"))
        let bytes = draft.bytes(about: couple)
        #expect(AssignmentDraft(bytes, about: couple) == draft)
        let sealed = Base64URL.encode(
            try KeptForm.seal(Secret(copying: bytes), under: key, for: person, purpose: .draft))
        #expect(sealed.utf8.count <= FormFields.all["draft"]?.usual.longest ?? 0)
    }
}
