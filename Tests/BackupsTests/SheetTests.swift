import Sealing
import Support
import Testing

@Suite struct SheetTests {
    private let sheet = BackupSheet(random: SeededRandom(1))

    @Test func `a sheet is read however it is typed`() throws {
        let number = try sheet.publicHalf.number
        let groups = sheet.groups
        #expect(groups.count == 8 && groups.allSatisfy { $0.count == 4 })
        let typed = [
            groups.joined(separator: " "), groups.joined(separator: "-"), groups.joined().lowercased(),
            groups.joined(separator: "\n").replacing("0", with: "O").replacing("1", with: "l"),
        ]
        for text in typed { #expect(try BackupSheet(typed: text)?.publicHalf.number == number) }
        #expect(BackupSheet(typed: groups.dropLast().joined()) == nil)
        #expect(BackupSheet(typed: groups.joined() + "A") == nil)
    }

    @Test func `two sheets have two numbers`() throws {
        let other = BackupSheet(random: SeededRandom(2))
        #expect(try sheet.publicHalf.number != other.publicHalf.number)
    }

    @Test func `each group is known at its place, and a wrong one is not`() throws {
        let key = try sheet.publicHalf
        for (index, group) in sheet.groups.enumerated() {
            #expect(key.isGroup(group.lowercased(), at: index))
        }
        let others = BackupSheet(random: SeededRandom(2)).groups
        let right = others.indices.filter { key.isGroup(others[$0], at: $0) }
        #expect(right.count <= 1, "one in 256 passes by chance")
        #expect(!key.isGroup("AB", at: 0) && !key.isGroup(sheet.groups[0], at: 9))
    }

    /// What is stored about the groups must leave too much to guess.
    @Test func `the stored half says one byte about each group`() throws {
        #expect(try sheet.publicHalf.groupChecks.count == 8)
    }
}
