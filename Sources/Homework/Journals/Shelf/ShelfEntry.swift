/// The entries of the therapist's shelf, which are about no couple: settings, sentences, sheets.
package enum ShelfEntry: Sendable, Equatable {
    case profile(TherapistProfile)
    case usualWay(UsualWay)
    case sentence(SavedSentence)
    case sheet(OwnSheet)
    case newestCouple(NewestCouple)
    case ruleAccepted(RuleAccepted)

    private var record: any EntryRecord {
        switch self {
        case .profile(let record): record
        case .usualWay(let record): record
        case .sentence(let record): record
        case .sheet(let record): record
        case .newestCouple(let record): record
        case .ruleAccepted(let record): record
        }
    }

    package var body: [UInt8] { record.body }

    /// Reads an opened body. The therapist signs every entry of the shelf.
    package init(_ body: ArraySlice<UInt8>, under seal: Seal) throws(Unreadable) {
        guard seal == .therapist else { throw .damaged }
        let reader = try BodyReader(body)
        self =
            switch reader.kind {
            case TherapistProfile.kind: .profile(try reader.record(TherapistProfile.self))
            case UsualWay.kind: .usualWay(try reader.record(UsualWay.self))
            case SavedSentence.kind: .sentence(try reader.record(SavedSentence.self))
            case OwnSheet.kind: .sheet(try reader.record(OwnSheet.self))
            case NewestCouple.kind: .newestCouple(try reader.record(NewestCouple.self))
            case RuleAccepted.kind: .ruleAccepted(try reader.record(RuleAccepted.self))
            default: throw .newer(kind: reader.kind)
            }
    }
}

/// *My usual evening*: the settings with which this therapist's evenings begin. The newest entry holds.
package struct UsualWay: EntryRecord {
    package static let kind: UInt64 = 20
    package var settings = EveningSettings.founding

    package init() {}

    package init(settings: EveningSettings) { self.settings = settings }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &settings) }
}

/// A sentence saved for replies. An empty text frees the slot.
package struct SavedSentence: EntryRecord {
    package static let kind: UInt64 = 21
    package var slot: UInt64 = 0
    package var text = ""
    /// The BCP 47 code; absent in older entries, from before sentences had a language. Each language has its own slots.
    package var language: String?

    package init() {}

    package init(slot: UInt64, text: String, language: Language? = nil) {
        self.slot = slot
        self.text = text
        self.language = language?.code
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &slot)
        wire.field(2, &text)
        wire.field(3, &language)
    }
}

/// The wording of the rules about secrets that the therapist last read and accepted. The newest entry holds.
package struct RuleAccepted: EntryRecord {
    package static let kind: UInt64 = 24
    package var wording: UInt64 = 0

    package init() {}

    package init(wording: UInt64) { self.wording = wording }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &wording) }
}

/// A therapist's own sheet. An empty title frees the slot.
package struct OwnSheet: EntryRecord {
    package static let kind: UInt64 = 22
    package var slot: UInt64 = 0
    package var title = ""
    package var text = ""
    package var question: String?

    package init() {}

    package init(slot: UInt64, title: String, text: String, question: String?) {
        self.slot = slot
        self.title = title
        self.text = text
        self.question = question
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &slot)
        wire.field(2, &title)
        wire.field(3, &text)
        wire.field(4, &question)
    }
}

/// The couple that this therapist made last; the next one probably lives in the same zone. The newest entry holds.
package struct NewestCouple: EntryRecord {
    package static let kind: UInt64 = 23
    package var couple = CoupleID(high: 0, low: 0)

    package init() {}

    package init(couple: CoupleID) { self.couple = couple }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &couple) }
}
