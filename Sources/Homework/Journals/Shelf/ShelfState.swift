/// The therapist's shelf, as its journal folds.
package struct ShelfState: Sendable {
    package private(set) var integrity = Integrity.intact
    package private(set) var profile = TherapistProfile()
    package private(set) var usualWay: EveningSettings?
    /// One for each language and slot, in the order in which they were saved.
    package private(set) var sentences: [SavedSentence] = []
    package private(set) var sheets: [OwnSheet] = []
    package private(set) var newestCouple: CoupleID?
    /// The wording of the rules about secrets that the therapist last accepted; 1 where none was recorded.
    package private(set) var acceptedWording: UInt64 = 1

    package init(_ journal: Journal<ShelfEntry> = Journal()) {
        integrity = journal.integrity { _ in nil }
        for item in journal.items {
            switch item.entry {
            case .profile(let new): profile = new
            case .usualWay(let way): usualWay = way.settings
            case .sentence(let sentence):
                sentences.removeAll { $0.slot == sentence.slot && $0.language == sentence.language }
                if !sentence.text.isEmpty { sentences.append(sentence) }
            case .sheet(let sheet):
                sheets.removeAll { $0.slot == sheet.slot }
                if !sheet.title.isEmpty { sheets.append(sheet) }
            case .ruleAccepted(let accepted): acceptedWording = accepted.wording
            // Erasing a couple replaces its entry by an empty one, which is skipped: the couple made before it is then
            // the newest.
            case .newestCouple(let newest): if newest != NewestCouple() { newestCouple = newest.couple }
            case nil: break
            }
        }
    }

    /// Whether the couples read sentences about secrets that this therapist has not accepted yet, because the program
    /// changed them since the rule was chosen.
    package var hasNewRuleWording: Bool { !profile.secretsRule.isEmpty && acceptedWording < RuleWords.newest }

    /// The sentences for a reader of that language: first those in it, then those without a language, then the others;
    /// each group by slot.
    package func sentences(for language: Language) -> [SavedSentence] {
        let rank = { (sentence: SavedSentence) -> Int in
            switch sentence.language {
            case language.code: 0
            case nil: 1
            default: 2
            }
        }
        return sentences.sorted { (rank($0), $0.slot) < (rank($1), $1.slot) }
    }
}
