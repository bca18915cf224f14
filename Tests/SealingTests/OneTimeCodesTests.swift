import Homework
import Sealing
import Support
import Testing

/// Codes from an app, against the vectors of the two standards.
@Suite struct OneTimeCodesTests {
    private var codes: OneTimeCodes {
        get throws { try #require(OneTimeCodes(Secret(copying: Array("12345678901234567890".utf8)))) }
    }

    @Test func `the vectors of RFC 4226, appendix D`() throws {
        let expected: [UInt32] = [
            755_224, 287_082, 359_152, 969_429, 338_314, 254_676, 287_922, 162_583, 399_871, 520_489,
        ]
        let codes = try codes
        #expect((0..<10).map { codes.code(at: $0) } == expected)
    }

    /// The standard shows eight digits; six are their end.
    @Test(
        arguments: [
            (59, 94_287_082), (1_111_111_109, 7_081_804), (1_111_111_111, 14_050_471), (1_234_567_890, 89_005_924),
            (2_000_000_000, 69_279_037), (20_000_000_000, 65_353_130),
        ] as [(Int64, UInt32)])
    func `the vectors of RFC 6238, appendix B`(seconds: Int64, digits: UInt32) throws {
        #expect(try codes.code(at: OneTimeCodes.step(at: seconds)) == digits % 1_000_000)
    }

    @Test func `one step before and after is accepted, none further away, and none that was used`() throws {
        let now: Int64 = 1_800_000_000
        let step = OneTimeCodes.step(at: now)
        for (away, isAccepted) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] as [(Int64, Bool)] {
            let text = String("\(try 1_000_000 + codes.code(at: step + away))".dropFirst())
            let digits = try #require(Digits(typed: text))
            let found = try codes.step(of: digits, at: now, after: .min)
            #expect((found == step + away) == isAccepted, "\(away)")
            #expect(try codes.step(of: digits, at: now, after: step + away) == nil, "used before")
            let again = try codes.step(of: digits, at: now, after: step + away - 1)
            #expect((again != nil) == isAccepted)
        }
    }

    @Test func `the letters are base 32 as apps read it`() throws {
        #expect(try codes.letters == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    }

    @Test func `a spare code is read in any spelling, and its mark needs the pepper and the person`() throws {
        let bench = Bench(81)
        let (pepper, other) = (try bench.pepper(), try bench.pepper())
        let code = SpareCode(random: bench.random)
        let again = try #require(SpareCode(typed: code.printed.lowercased().replacing("-", with: " ")))
        #expect(again.mark(pepper, of: [1]) == code.mark(pepper, of: [1]))
        #expect(again.mark(pepper, of: [2]) != code.mark(pepper, of: [1]))
        #expect(again.mark(other, of: [1]) != code.mark(pepper, of: [1]))
        #expect(SpareCode(typed: "123456") == nil)
    }
}
