import Homework
import Support
import Testing

@Suite struct WireTests {
    @Test(arguments: Sample.all.indices)
    func `what is written today is what was written at release, and reads as the same value`(_ index: Int) {
        let sample = Sample.all[index]
        #expect(sample.body.hex == Golden.table[sample.name], "\(sample.name)")
        #expect(sample.rereads(sample.body), "\(sample.name)")
    }

    @Test func `every released kind stands in the golden table, and nothing else does`() {
        #expect(Set(Sample.all.map(\.name)) == Set(Golden.table.keys))
        #expect(Sample.all.count == Golden.table.count)
    }

    @Test(arguments: Sample.all.indices)
    func `a field of a later version is skipped`(_ index: Int) {
        let sample = Sample.all[index]
        // Field 99, three bytes.
        #expect(sample.rereads(sample.body + [99, 3, 1, 2, 3]), "\(sample.name)")
    }

    @Test(arguments: Sample.all.indices)
    func `a kind under a seal that is not its own is damage`(_ index: Int) {
        let sample = Sample.all[index]
        #expect(sample.underOtherSeals(sample.body).allSatisfy { $0 == .damaged }, "\(sample.name)")
    }

    @Test func `a kind of a later version is told apart from damage`() {
        #expect(throws: Unreadable.newer(kind: 39)) { try TableEntry([39], under: .therapist) }
        #expect(throws: Unreadable.newer(kind: 59)) { try TableEntry([59], under: .none) }
        #expect(throws: Unreadable.newer(kind: 79)) { try TableEntry([79], under: .member) }
        #expect(throws: Unreadable.newer(kind: 400)) { try TableEntry([0x90, 3], under: .therapist) }
        #expect(throws: Unreadable.newer(kind: 90)) { try DeskEntry([90], under: .none) }
        #expect(throws: Unreadable.newer(kind: 90)) { try DrawerEntry([90], under: .none) }
        #expect(throws: Unreadable.newer(kind: 90)) { try FileEntry([90], under: .therapist) }
        #expect(throws: Unreadable.newer(kind: 90)) { try ShelfEntry([90], under: .therapist) }
        #expect(throws: Unreadable.newer(kind: 90)) { try Letter([6, 1, 1, 2, 2, 1, 1, 90]) }
    }

    @Test(arguments: Sample.all.indices)
    func `without a field that every entry of the kind has, it is damage`(_ index: Int) {
        let sample = Sample.all[index]
        for (field, shorter) in Fields.leavingOneOut(of: sample.body, isLetter: sample.name.hasPrefix("letter")) {
            let isOptional = Fields.optional[sample.name]?.contains(field) == true
            if isOptional {
                #expect(sample.reading(shorter) == nil, "\(sample.name) \(field)")
            } else {
                #expect(sample.reading(shorter) == .damaged, "\(sample.name) \(field)")
            }
        }
    }

    @Test func `an entry cut anywhere is never read as another value`() {
        for sample in Sample.all {
            for length in sample.body.indices {
                #expect(!sample.rereads(Array(sample.body.prefix(length))), "\(sample.name)")
            }
        }
    }

    @Test func `a number that does not fit its field is damage`() {
        // Text that is not UTF-8; a limit whose number takes two bytes and has one.
        #expect(throws: Unreadable.damaged) { try TableEntry([42, 1, 1, 200], under: .none) }
        #expect(throws: Unreadable.damaged) { try DrawerEntry([2, 1, 1, 0xff], under: .none) }
        #expect(throws: Unreadable.damaged) { try DrawerEntry([], under: .none) }
        #expect(throws: Unreadable.damaged) { try TableEntry([0xff], under: .none) }
    }

    @Test func `a member's kinds are known by their first number`() {
        for sample in Sample.all where sample.name.hasPrefix("table") {
            let isNamed = ["table.answer", "table.why", "table.sentence"].contains(sample.name)
            #expect(TableEntry.isMembers(sample.body) == isNamed, "\(sample.name)")
        }
        #expect(!TableEntry.isMembers([]))
    }
}

extension [UInt8] {
    var hex: String {
        let digits = [Character]("0123456789abcdef")
        return map { String([digits[Int($0 >> 4)], digits[Int($0 & 15)]]) }.joined()
    }
}
