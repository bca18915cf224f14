import Homework
import Support
import Testing

/// Two people whom nobody could tell apart, and names that nobody could read.
@Suite struct NameTests {
    private let alike = [
        ("Alex", "alex"), ("Alex", "  ALEX "), ("José", "Jose\u{301}"), ("Mary Ann", "Mary\u{A0}Ann"),
        ("Mary Ann", "MaryAnn"), ("Alex", "Al\u{200B}ex"), ("Alex", "Alex."), ("Alex", "\u{202E}Alex"),
        ("Alex", "Аlех"), ("Nova", "ＮＯＶＡ"), ("Strauß", "STRAUSS"), ("Jean-Luc", "Jean Luc"), ("Alex", "A\u{AD}lex"),
    ]
    private let different = [
        ("Alex", "Álex"), ("Alex", "Alex M"), ("Ana", "Anna"), ("Kim", "Jim"), ("李", "王"), ("", ""),
    ]

    @Test func `names are compared as people read them`() {
        for (one, other) in alike {
            #expect(PersonName.areAlike(one, other) && PersonName.areAlike(other, one), "\(one) and \(other)")
        }
        for (one, other) in different { #expect(!PersonName.areAlike(one, other), "\(one) and \(other)") }
    }

    @Test func `a name has a letter that can be seen`() throws {
        for blank in [
            "\u{301}", "\u{200D}", "\u{3164}", "\u{115F}\u{1160}", "\u{FFA0}", "\u{2800}", "\u{202E}", "12", "🌿",
        ] {
            let refusal: Refusal? = { () -> Refusal? in
                do throws(Refusal) { _ = try PersonName.kept(blank) } catch { return error }
                return nil
            }()
            #expect(refusal == .empty || refusal == .noLetter, "\(blank.unicodeScalars.map { $0.value })")
        }
        for name in ["Bo", "Ö", "李", "علي", "נועה", "Zoë 2", "O’Neil"] { #expect(try PersonName.kept(name) == name) }
        #expect(try PersonName.kept(" Mary\n\tAnn\u{202E} \u{FEFF}") == "Mary Ann")
        #expect(try PersonName.kept("عل\u{200C}ی") == "عل\u{200C}ی", "a joiner belongs to writing")
    }

    @Test func `two of one name are refused wherever names are set`() throws {
        for (one, other) in alike {
            #expect(PersonName.refusals([one, other], therapist: "Robin") == [1: .sameName], "\(one) and \(other)")
        }
        #expect(PersonName.refusals(["Robin", "Sam"], therapist: "robin") == [0: .sameName])
        #expect(PersonName.refusals(["Alex", "Sam", "SAM"], therapist: "") == [2: .sameName])
        #expect(PersonName.refusals(["Alex", "", "Kim"], therapist: "Robin") == [1: .empty])

        let view = TherapistView(at: .at(day: 9))
        #expect(throws: Refusal.sameName) {
            try CorrectSeats(names: [People.alex: " SAM"], zone: "Europe/Madrid").decide(view)
        }
        let profile = TherapistProfile(therapistName: "sam", welcome: "", secretsRule: "", readingDays: "")
        #expect(throws: Refusal.sameName) { try PublishProfile(profile: profile).decide(view) }
    }

    private func wish(_ name: String, of member: PersonID) -> (PersonID, [Letter]) {
        (member, [Letter(at: .at(day: 3), account: 1, content: .called(CalledWish(name: name)))])
    }

    @Test func `a wish is compared with the names on the table alone`() throws {
        let joint = JointView([], at: .at(day: 9))
        #expect(throws: Refusal.sameName) { try joint.wish("sam", of: People.alex) }
        #expect(throws: Refusal.sameName) {
            try SendLetter(.called(CalledWish(name: "S\u{200B}am"))).decide(joint, as: People.alex)
        }
        #expect(try joint.wish("Lex", of: People.alex) == "Lex")

        // Both wish for the same: each letter is taken, and the therapist alone is told.
        let both = TherapistView(
            letters: Dictionary(uniqueKeysWithValues: [wish("Lex", of: People.alex), wish("lex", of: People.sam)]),
            at: .at(day: 9))
        #expect(both.isWishShared(People.alex) && both.isWishShared(People.sam))
        let one = TherapistView(
            letters: Dictionary(uniqueKeysWithValues: [wish("Lex", of: People.alex)]), at: .at(day: 9))
        #expect(!one.isWishShared(People.alex))
    }

    @Test func `a wish that has become somebody else's name is not used`() throws {
        var seats = People.seats()
        seats.members[1].name = "Lex"
        let view = TherapistView(
            table: [.signed(.seats(seats))],
            letters: Dictionary(uniqueKeysWithValues: [wish("LEX", of: People.alex)]), at: .at(day: 9))
        #expect(view.isWishShared(People.alex))
        #expect(throws: Refusal.sameName) { try UseName(member: People.alex, name: "LEX").decide(view) }
    }

    @Test func `in an older couple of one name each has a name and a mark of their own`() {
        var seats = People.seats(3)
        (seats.members[0].name, seats.members[1].name, seats.members[2].name) = ("Alex", "ALEX", "Alex (1)")
        let view = JointView([.signed(.seats(seats))], at: .at(day: 9))
        let names = view.seats.members.map(\.name)
        for (place, name) in names.enumerated() {
            #expect(names.enumerated().allSatisfy { $0 == place || !PersonName.areAlike($1, name) }, "\(names)")
        }
        #expect(view.table.seats == seats, "what was written stays")
        #expect(Set(seats.marks.values) == ["A1", "A2", "A3"])
        #expect(Set(People.seats(3).marks.values) == ["A", "S", "K"])
    }
}
