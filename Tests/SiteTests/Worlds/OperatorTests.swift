import Casework
import Homework
import Pages
import Storage
import Support
import Testing

@testable import Site

/// L2d: whoever holds the rows cannot tell what was answered, least of all that somebody called for help.
@Suite struct OperatorTests {
    @Test func `L2d: a form of one kind writes one letter of one size, whatever it says`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            try await house.openEvenings()
            let sam = house.reader(house.sam)
            let forms: [(Route, [[(String, String)]])] = [
                (Route(.tell), [[("text", "a")], [("text", "a"), ("know", "safety")], [("know", "safety")]]),
                (
                    Route(.note),
                    [[], [("know", "safety"), ("know", "hurtStill"), ("know", "had")], [("line", "words")]]
                        + LetterConcern.offered.map { [("know", $0.token)] }
                ),
                (
                    Route(.talkAfter, talk),
                    [[("talked", "all")], [("know", "safety")], [("line", "words"), ("know", "safety")]]
                ),
            ]
            var written: Set<[Int]> = []
            for (route, answers) in forms {
                for fields in answers {
                    let before = try await house.letterSizes()
                    try await sam.open(route)
                    #expect(try await sam.submit(nil, fields).heading == "Thank you", "\(route.kind) \(fields)")
                    written.insert(Array(try await house.letterSizes().dropFirst(before.count)))
                }
            }
            #expect(written.count == 1 && written.first?.count == 1, "\(written)")
        }
    }

    @Test func `control: safety as a second letter, or as a longer one, is seen`() async throws {
        try await House.open { house in
            let act = BothActs(
                first: SendLetter(.said(Said(wish: .tell, text: "a"))),
                second: SendLetter(.said(Said(wish: .tell, text: "a", concerns: [.safety]))))
            let before = try await house.letterSizes()
            _ = try await house.own(of: house.sam).sharedWorkspace.perform(
                act, form: nil, at: house.now, random: house.random)
            #expect(try await house.letterSizes().count == before.count + 2)
        }
    }
}

extension House {
    /// The sizes of Sam's letters as they lie in the store, oldest first.
    fileprivate func letterSizes() async throws -> [Int] {
        let boxes = try await accounts.store.spaces(of: sam.person).filter { $0.kind == .letterbox }.map(\.id)
        let snapshot = try await accounts.store.engine.read(boxes)
        return boxes.flatMap { snapshot.rows(of: $0).map { $0.bytes?.count ?? 0 } }
    }
}
