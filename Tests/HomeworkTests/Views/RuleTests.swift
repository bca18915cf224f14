import Homework
import Support
import Testing

/// R8: the rule about secrets is accepted by each, in the wording of today.
@Suite struct RuleTests {
    private let now = Instant.at(day: 1)
    private let today = RuleWords(rule: "limited")

    private func view(
        rule: String = "limited", drawer: [DrawerEntry?] = [], table: [TableEntry?] = []
    ) -> PartnerView {
        let profile = TherapistProfile(therapistName: "Robin", welcome: "", secretsRule: rule, readingDays: "")
        return PartnerView(
            People.alex, table: [.signed(.profile(profile))] + table, drawer: drawer, at: now)
    }

    private func read(_ words: RuleWords) -> DrawerEntry { .ruleRead(RuleRead(words)) }

    @Test func `R8: whoever accepted no wording, an older one or another rule has today's to read`() {
        #expect(view().ruleToRead == today, "enrolled before it was recorded")
        #expect(view(drawer: [read(RuleWords(rule: "limited", wording: 1))]).ruleToRead == today)
        #expect(view(drawer: [read(RuleWords(rule: "none"))]).ruleToRead == today)
        #expect(view(drawer: [read(today)]).ruleToRead == nil)
        #expect(view(drawer: [read(today), read(RuleWords(rule: "none"))]).ruleToRead == today, "the last one counts")
        #expect(view(rule: "Own words.", drawer: [read(today)]).ruleToRead == RuleWords(rule: "Own words."))
        #expect(view(rule: "", drawer: [read(today)]).ruleToRead == nil, "none chosen yet: the bounded one is shown")
    }

    @Test func `R8: only what was shown is accepted, and once is enough`() throws {
        let fresh = try ReadRule(shown: today).decide(view())
        #expect(fresh.drawer == [read(today)])
        #expect(fresh.table.isEmpty && fresh.named.isEmpty && fresh.desk.isEmpty && fresh.letters.isEmpty)
        #expect(try ReadRule(shown: today).decide(view(drawer: [read(today)])).isEmpty)
        for older in [
            RuleWords(rule: "none"), RuleWords(rule: "limited", wording: 1), RuleWords(rule: "limited", wording: 9),
        ] {
            #expect(throws: Refusal.superseded) { try ReadRule(shown: older).decide(view()) }
        }
    }

    @Test func `R8: a journal that cannot be read whole asks for nothing`() {
        #expect(view(drawer: [nil]).ruleToRead == nil)
        #expect(view(table: [nil]).ruleToRead == nil)
    }

    @Test func `a therapist who chose a rule before its words changed has them to accept`() {
        func shelf(_ entries: [ShelfEntry]) -> ShelfState { ShelfState(Journal(of: entries)) }
        let chosen = ShelfEntry.profile(
            TherapistProfile(therapistName: "Robin", welcome: "", secretsRule: "none", readingDays: ""))
        let accepted = ShelfEntry.ruleAccepted(RuleAccepted(wording: RuleWords.newest))
        #expect(shelf([chosen]).hasNewRuleWording)
        #expect(shelf([chosen, .ruleAccepted(RuleAccepted(wording: 1))]).hasNewRuleWording)
        #expect(!shelf([chosen, accepted]).hasNewRuleWording)
        #expect(!shelf([]).hasNewRuleWording, "nothing chosen yet")
    }
}
