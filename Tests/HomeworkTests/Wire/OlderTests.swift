import Homework
import Support
import Testing

/// What earlier versions wrote, and what later ones may write.
@Suite struct OlderTests {
    private let old = EveningNote(
        assignmentID: .test(7), place: 2, happened: .smaller, there: .tense, mind: .cameAndWent,
        concerns: [.ratherInPerson], line: "Ten minutes was right.")

    @Test func `a note that could say one thing only is read with it, as a letter and as a copy`() throws {
        let letter = try Letter(bytes("letter.note")[...])
        #expect(letter.content == .note(old))
        guard case .copy(let copy) = try DrawerEntry(bytes("drawer.copy")[...], under: .none) else {
            Issue.record("no copy")
            return
        }
        #expect(copy.note == old)
    }

    /// Read as nothing, an answer of a later version could hide that somebody is in danger.
    @Test func `an answer that only a newer version knows makes the whole letter newer, never an answer less`() throws {
        let written = Letter(
            at: .at(day: 1), account: 1,
            content: .note(
                EveningNote(
                    assignmentID: .test(7), place: 2, happened: .yes, there: .tense, mind: .cameAndWent,
                    concerns: [.hadTo, .safety])))
        let talked = Letter(
            at: .at(day: 1), account: 1,
            content: .talked(TalkStatement(assignmentID: .test(7), word: .part, concerns: [.safety])))
        let said = Letter(
            at: .at(day: 1), account: 1, content: .said(Said(wish: .tell, text: "words", concerns: [.safety])))
        let ready = Letter.ready(.like, .start, at: .at(day: 1))
        let willing = Letter(
            at: .at(day: 1), account: 1,
            content: .willing(WillingnessStatement(assignmentID: .test(7), want: .like, hope: .yes)))
        for (letter, fields) in [
            (written, [3, 4, 5, 8]), (talked, [2, 4]), (said, [1, 5]), (ready, [1]), (willing, [2, 3]),
        ]
            as [(Letter, [UInt8])]
        {
            for field in fields {
                let newer = Fields.withCode(99, in: letter.body, field: field)
                #expect(throws: Unreadable.newer(kind: UInt64(letter.body[Int(letter.body[0]) + 1])), "\(field)") {
                    try Letter(newer[...])
                }
            }
        }
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        let hex = try #require(Golden.older[name])
        var bytes: [UInt8] = []
        var rest = hex[...]
        while !rest.isEmpty {
            bytes.append(try #require(UInt8(rest.prefix(2), radix: 16)))
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
