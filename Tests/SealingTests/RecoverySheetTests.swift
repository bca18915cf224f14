import Homework
import Sealing
import Support
import Testing

/// A person's secret under a code on paper and the pepper.
@Suite struct RecoverySheetTests {
    @Test func `sheet and pepper open the secret together, and neither does without the other`() throws {
        let bench = Bench(71)
        let person = try bench.person()
        let (pepper, other) = (try bench.pepper(), try bench.pepper())
        let sheet = RecoverySheet(random: bench.random)
        let blob = try sheet.seal(person.secret, of: person.id, epoch: 3, pepper: pepper)
        func opens(
            _ sheet: RecoverySheet, _ id: PersonID = person.id, _ epoch: UInt32 = 3, _ pepper: Pepper = pepper,
            _ blob: [UInt8] = blob
        ) -> Bool {
            (try? sheet.open(blob, of: id, epoch: epoch, pepper: pepper))?.secret == person.secret.secret
        }
        #expect(opens(sheet), "the control: with both it opens")
        #expect(!opens(sheet, person.id, 3, other))
        #expect(!opens(RecoverySheet(random: bench.random)))
        #expect(!opens(sheet, try bench.person().id))
        #expect(!opens(sheet, person.id, 4))
        #expect(!opens(sheet, person.id, 3, pepper, RecoverySheet.decoy(random: bench.random)))
        #expect(RecoverySheet.decoy(random: bench.random).count == blob.count)
        for index in blob.indices {
            var changed = blob
            changed[index] ^= 1
            #expect(!opens(sheet, person.id, 3, pepper, changed), "byte \(index)")
        }
    }

    @Test func `what is printed is read in any case and spacing, and with O for 0 and I or L for 1`() throws {
        let sheet = RecoverySheet(random: SeededRandom(72))
        let groups = sheet.printed.split(separator: " ")
        #expect(groups.count == 8 && groups.allSatisfy { $0.count == 4 })
        let ways = [
            sheet.printed, sheet.printed.lowercased(), sheet.printed.replacing(" ", with: "-"),
            sheet.printed.replacing(" ", with: ""), "  " + sheet.printed.replacing(" ", with: "  –  ") + "\n",
            sheet.printed.replacing("0", with: "o").replacing("1", with: "l"),
            sheet.printed.replacing("0", with: "O").replacing("1", with: "I"),
        ]
        for typed in ways { #expect(RecoverySheet(typed: typed)?.lookup == sheet.lookup, "\(typed)") }
        let wrong = [
            "", String(sheet.printed.dropLast()), sheet.printed + " 0", "U" + sheet.printed.dropFirst(),
            EnrolmentCode(random: SeededRandom(73)).printed,
        ]
        for typed in wrong { #expect(RecoverySheet(typed: typed) == nil, "\(typed)") }
        #expect(EnrolmentCode(typed: sheet.printed) == nil)
    }

    @Test func `every bit of a sheet counts, and neither its row nor its forms say what it is`() throws {
        let sheets = (0..<200).map { RecoverySheet(random: SeededRandom($0)) }
        #expect(Set(sheets.map(\.printed)).count == 200 && Set(sheets.map(\.lookup)).count == 200)
        let places = (0..<32).map { place in Set(sheets.map { Array($0.printed.replacing(" ", with: ""))[place] }).count
        }
        #expect(places.allSatisfy { $0 > 20 }, "each symbol takes many values")
        let sheet = sheets[0]
        #expect(sheet.lookup != sheet.holder.array && sheet.lookup.count == 32)
    }
}
