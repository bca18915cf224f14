/// The therapist's own shelf, folded without a clock.
package struct ShelfState: Sendable {
    package private(set) var integrity = Integrity.intact
    package private(set) var profile = TherapistProfile()
    package private(set) var usualWay: EveningSettings?
    /// One for each language and slot, in the order in which they were kept.
    package private(set) var sentences: [SavedSentence] = []
    package private(set) var sheets: [OwnSheet] = []
    package private(set) var newestCouple: CoupleID?
    /// The wording of the rules about secrets the therapist accepted last; 1 before that was recorded.
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
            // An erased couple leaves an empty entry, which is skipped: the couple made before it is then the newest.
            case .newestCouple(let newest): if newest != NewestCouple() { newestCouple = newest.couple }
            case nil: break
            }
        }
    }

    /// Whether the couples read words about secrets that this therapist has not accepted yet: the program changed its
    /// sentences since the rule was chosen.
    package var hasNewRuleWording: Bool { !profile.secretsRule.isEmpty && acceptedWording < RuleWords.newest }

    /// The sentences for a reader of that language: those in it first, then those whose language nobody named, then the
    /// others; each part by its slots.
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
