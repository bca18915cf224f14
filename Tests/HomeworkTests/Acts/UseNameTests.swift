import Homework
import Support
import Testing

/// A member's wish to be called otherwise: a letter, until the therapist writes the name.
@Suite struct UseNameTests {
    private let now = Instant.at(day: 9)

    private func view(
        _ wishes: [String], by member: PersonID = People.alex, table: [TableEntry] = [], file: [FileEntry] = []
    ) -> TherapistView {
        let letters = wishes.map { Letter(at: .at(day: 3), account: 1, content: .called(CalledWish(name: $0))) }
        return TherapistView(table: table, letters: [member: letters], file: file, at: now)
    }

    @Test func `the last wish counts, and none that is empty or the name already there`() {
        #expect(view([]).wishedName(People.alex) == nil)
        #expect(view(["Lex"]).wishedName(People.alex) == "Lex")
        #expect(view(["Lex"]).wishedName(People.sam) == nil)
        #expect(view(["Lex", "Alexis"]).wishedName(People.alex) == "Alexis")
        #expect(view(["Lex", ""]).wishedName(People.alex) == nil)
        #expect(view(["Lex", "Alex"]).wishedName(People.alex) == nil)
    }

    @Test func `used, it is written among the seats, which stay as they are otherwise`() throws {
        var seats = People.seats()
        seats.language = "es"
        let view = view(["Lex"], table: [.signed(.seats(seats))])
        let words = try UseName(member: People.alex, name: "Lex").decide(view)
        seats.members[0].name = "Lex"
        #expect(words == TherapistChanges(table: .seats(seats)))
        // It names the wanted state: done twice, nothing more is written.
        let after = self.view(["Lex"], table: [.signed(.seats(seats))])
        #expect(try UseName(member: People.alex, name: "Lex").decide(after).isEmpty)
        #expect(after.wishedName(People.alex) == nil)
    }

    @Test func `nobody is called what they did not ask for, or no longer ask for`() {
        for wishes in [[], ["Alexis"], ["Lex", "Alexis"], ["Lex", ""]] {
            #expect(throws: Refusal.superseded) {
                try UseName(member: People.alex, name: "Lex").decide(view(wishes))
            }
        }
        #expect(throws: Refusal.superseded) { try UseName(member: People.sam, name: "Lex").decide(view(["Lex"])) }
        #expect(throws: Refusal.notAMember) { try UseName(member: People.kim, name: "Lex").decide(view(["Lex"])) }
    }

    @Test func `left as it is, the wish is put away and nothing is written at the table`() throws {
        let words = try LeaveName(member: People.alex, name: "Lex", day: Day(number: 20)).decide(
            view(["Alexis", "Lex"]))
        let away = FlagHandled(member: People.alex, letter: 2, day: Day(number: 20), text: nil)
        #expect(words == TherapistChanges(file: .flagHandled(away)))
        let after = view(["Alexis", "Lex"], file: [.flagHandled(away)])
        #expect(after.wishedName(People.alex) == nil, "not an earlier wish either")
        #expect(try LeaveName(member: People.alex, name: "Lex", day: Day(number: 20)).decide(after).isEmpty)
        let again = view(["Alexis", "Lex", "Lex"], file: [.flagHandled(away)])
        #expect(again.wishedName(People.alex) == "Lex")
        #expect(throws: Refusal.superseded) {
            try LeaveName(member: People.alex, name: "Lex", day: Day(number: 20)).decide(view(["Lex", "Alexis"]))
        }
    }

    @Test func `the letter is one line, bounded, and empty where nothing is asked`() throws {
        func sent(_ name: String) throws -> [Letter.Content] {
            try SendLetter(.called(CalledWish(name: name))).decide(JointView([], at: now), as: People.alex).letters
        }
        #expect(try sent(" Lex \n Luthor ") == [.called(CalledWish(name: "Lex Luthor"))])
        for same in ["", "  ", "Alex", " Alex\n"] { #expect(try sent(same) == [.called(CalledWish(name: ""))]) }
        #expect(throws: Refusal.tooLong(60)) { try sent(String(repeating: "a", count: 61)) }
    }

    @Test func `a wish raises no flag and is no sentence on the brief`() {
        let view = view(["Lex"])
        #expect(view.flags.isEmpty)
        #expect(view.brief.members.allSatisfy { $0.sentences.isEmpty })
    }
}
