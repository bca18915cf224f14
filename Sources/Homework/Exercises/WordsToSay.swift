/// A short phrase for touch. The couple may choose theirs beforehand, by number.
package struct Phrase: Hashable, Sendable {
    /// Unique within the list and never reused.
    package let id: UInt16
    package let use: PhraseUse
    package let text: String

    package init(id: UInt16, use: PhraseUse, text: String) {
        self.id = id
        self.use = use
        self.text = text
    }
}

/// When a phrase is said.
package enum PhraseUse: UInt8, Hashable, Sendable, CaseIterable {
    /// It feels good.
    case good = 1
    /// Something different would feel better.
    case different = 2
    /// Asked by the one who touches.
    case asking = 3
    /// Change over, break, stop: said under every speaking rule.
    case always = 4

    /// The uses that fit a speaking rule. Saying that something is uncomfortable fits every rule.
    package static func fitting(_ rule: SpeakingRule) -> Set<PhraseUse> {
        switch rule {
        case .throughout: [.good, .different, .asking, .always]
        case .brief: [.good, .different, .always]
        case .quiet: [.different, .always]
        }
    }
}
