import Sealing
import Testing

/// Six words as people copy them from a numbered list.
@Suite struct TypedWordsTests {
    private static let six = ["apple", "river", "stone", "lamp", "otter", "cloud"]

    @Test(arguments: [
        "1 apple 2 river 3 stone 4 lamp 5 otter 6 cloud",
        "1. apple\n2. river\n3. stone\n4. lamp\n5. otter\n6. cloud",
        "1) apple 2) river 3) stone 4) lamp 5) otter 6) cloud",
        "(1) Apple (2) River (3) Stone (4) Lamp (5) Otter (6) Cloud",
        "1.apple, 2.river, 3.stone, 4.lamp, 5.otter, 6.cloud",
        "1apple 2river 3stone 4lamp 5otter 6cloud",
        "apple1 river2 stone3 lamp4 otter5 cloud6",
        "1- apple 2- river 3- stone 4- lamp 5- otter 6- cloud",
        "#1: apple #2: river #3: stone #4: lamp #5: otter #6: cloud",
        "1º apple 2º river 3.º stone 4ª lamp 5.ª otter 6º cloud",
        "① apple ② river ③ stone ④ lamp ⑤ otter ⑥ cloud",
        "1\u{FE0F}\u{20E3} apple 2\u{FE0F}\u{20E3}river 3\u{FE0F}\u{20E3} stone 4 lamp 5 otter 6 cloud",
        "Ⅰ apple Ⅱ river Ⅲ stone Ⅳ lamp Ⅴ otter Ⅵ cloud",
        "١ apple ٢ river ٣ stone ٤ lamp ٥ otter ٦ cloud",
        "０１ apple ０２ river ０３ stone ０４ lamp ０５ otter ０６ cloud",
    ])
    func `words typed with the numbers beside them are the right words`(typed: String) {
        #expect(TypedWords.parts(typed) == Self.six)
        #expect(TypedWords.normalised(typed) == Self.six.joined(separator: " "))
    }

    @Test func `numbers alone are no words`() {
        #expect(TypedWords.parts("1 2. 3) 4º 5\u{FE0F}\u{20E3}").isEmpty)
    }

    @Test func `other words, or the same in another order, stay others`() {
        #expect(TypedWords.parts("2 river 1 apple") == ["river", "apple"])
        #expect(TypedWords.parts("1 cafe\u{301}") == ["caf\u{E9}"])
    }
}
