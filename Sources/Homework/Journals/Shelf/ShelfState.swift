/// The therapist's own shelf, folded without a clock.
package struct ShelfState: Sendable {
    package private(set) var soundness = Soundness.whole
    package private(set) var house = House()
    package private(set) var usualWay: EveningSettings?
    package private(set) var sentences: [SavedSentence] = []
    package private(set) var sheets: [OwnSheet] = []
    package private(set) var newestCouple: CoupleID?

    package init(_ journal: Journal<ShelfEntry> = Journal()) {
        soundness = journal.soundness { _ in nil }
        for item in journal.items {
            switch item.entry {
            case .house(let new): house = new
            case .usualWay(let way): usualWay = way.settings
            case .sentence(let sentence):
                sentences.removeAll { $0.slot == sentence.slot }
                if !sentence.text.isEmpty { sentences.append(sentence) }
            case .sheet(let sheet):
                sheets.removeAll { $0.slot == sheet.slot }
                if !sheet.title.isEmpty { sheets.append(sheet) }
            // One that was erased stands here without a name, and the one before it counts again.
            case .newestCouple(let newest): if newest != NewestCouple() { newestCouple = newest.couple }
            case nil: break
            }
        }
    }
}
