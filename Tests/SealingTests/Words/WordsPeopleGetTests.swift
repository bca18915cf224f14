import Assets
import Foundation
import Homework
import Sealing
import Support
import Testing

/// The words of names, keys and spoken cards: kind ones, and few that are taken for one another.
///
/// Real names were once "womanlike starter" and "jockstrap manned": a general list is not made for people in need.
@Suite struct WordsPeopleGetTests {
    private static let lists = WordLists(file: { Checkout.assets.data($0) })

    private func words(_ language: Language) throws -> [String] { try #require(Self.lists)[language].words }

    /// What is wrong with a word as something to be called by.
    private func fault(_ word: String) -> String? {
        if UnkindRoots.whole.contains(word) { return word }
        return UnkindRoots.within.first { word.contains($0) }
    }

    @Test(arguments: Language.allCases)
    func `a list has 2,048 words, so that six are 66 bits`(language: Language) throws {
        let words = try words(language)
        #expect(words.count == 2_048 && Set(words).count == 2_048)
        #expect(words == words.sorted())
        #expect(words.count >= WordList.least && WordList(Array(words.dropLast())) == nil)
    }

    @Test(arguments: Language.allCases)
    func `every word is three to eight small letters of any keyboard`(language: Language) throws {
        for word in try words(language) {
            #expect((3...8).contains(word.utf8.count) && word.utf8.allSatisfy { (97...122).contains($0) }, "\(word)")
        }
    }

    @Test(arguments: Language.allCases)
    func `no word hurts, insults, sexualises or frightens`(language: Language) throws {
        for word in try words(language) { #expect(fault(word) == nil, "\(word)") }
    }

    @Test func `the words that people got from a general list are all found unkind`() {
        let assignment =
            "womanlike starter jockstrap manned flaccid grope violate strangle frigidity unlovable penis vagina "
            + "asesino violador desnuda cuchillo muerto"
        for word in assignment.split(separator: " ") { #expect(fault(String(word)) != nil, "\(word)") }
        #expect(UnkindRoots.within.count + UnkindRoots.whole.count > 700)
    }

    @Test(arguments: Language.allCases)
    func `no two words are one slip apart`(language: Language) throws {
        let words = try words(language)
        let all = Set(words)
        var seen: [String: String] = [:]
        for word in words {
            #expect(oneLess(word).isDisjoint(with: all), "\(word)")
            for form in oneBlurred(word) {
                if let other = seen[form] { Issue.record("\(word) and \(other)") }
                seen[form] = word
            }
        }
        // The control: a letter added, left out, changed, and two in the other order.
        #expect(oneLess("rivers").contains("river") && oneLess("river").contains("rive"))
        for (one, other) in [("water", "wager"), ("river", "rvier")] {
            #expect(!oneBlurred(one).isDisjoint(with: oneBlurred(other)), "\(other)")
        }
    }

    /// The word without one of its letters.
    private func oneLess(_ word: String) -> Set<String> {
        Set(
            word.indices.map { place in
                var shorter = word
                shorter.remove(at: place)
                return shorter
            })
    }

    /// Two words share one of these when they differ in one letter, or in the order of two neighbours.
    private func oneBlurred(_ word: String) -> Set<String> {
        let letters = word.map(String.init)
        var forms: Set<String> = []
        for place in letters.indices {
            var other = letters
            other[place] = "*"
            forms.insert(other.joined())
            guard place + 1 < letters.count, letters[place] != letters[place + 1] else { continue }
            other = letters
            other.replaceSubrange(place...(place + 1), with: ["<"] + letters[place...(place + 1)].sorted() + [">"])
            forms.insert(other.joined())
        }
        return forms
    }

    @Test(arguments: Language.allCases)
    func `no two words sound the same`(language: Language) throws {
        var heard: [String: String] = [:]
        for word in try words(language) {
            let sound = language == .spanish ? spanishSound(word) : englishSound(word)
            if let other = heard[sound] { Issue.record("\(word) and \(other)") }
            heard[sound] = word
        }
        #expect(spanishSound("vello") == spanishSound("beyo") && spanishSound("hola") == spanishSound("ola"))
        #expect(spanishSound("cocer") == spanishSound("coser") && spanishSound("gema") == spanishSound("jema"))
        #expect(englishSound("knot") == englishSound("not") && englishSound("sea") == englishSound("see"))
    }

    /// As it is said where `s`, `c` and `z`, and `ll` and `y`, are one sound.
    private func spanishSound(_ word: String) -> String {
        let steps = [
            ("ch", "#"), ("h", ""), ("ll", "y"), ("v", "b"), ("qu", "k"), ("ce", "se"), ("ci", "si"), ("z", "s"),
            ("ge", "je"), ("gi", "ji"), ("gue", "ge"), ("gui", "gi"), ("c", "k"), ("x", "s"), ("w", "gu"),
        ]
        return once(steps.reduce(word) { $0.replacingOccurrences(of: $1.0, with: $1.1) })
    }

    private func englishSound(_ word: String) -> String {
        let steps = [
            ("ph", "f"), ("ck", "k"), ("gh", ""), ("wh", "w"), ("kn", "n"), ("wr", "r"), ("y", "i"), ("ai", "ei"),
            ("ea", "ee"), ("ie", "ee"), ("c", "k"), ("z", "s"),
        ]
        return once(steps.reduce(word) { $0.replacingOccurrences(of: $1.0, with: $1.1) })
    }

    /// Doubled letters are heard once.
    private func once(_ word: String) -> String {
        word.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
    }

    @Test func `each language has a list of its own`() throws {
        let both = Set(try words(.english)).intersection(try words(.spanish))
        #expect(both.count < 300)
        #expect(WordLists(file: { $0 == "words/en.txt" ? Checkout.assets.data($0) : nil }) == nil)
    }
}
