import Homework

/// What a file can be, in its language.
enum Entry {
    case exercise(Exercise)
    case programme(Programme)
    case card(CardWording)
    case settings([SettingGuide])
    case concerns([Concern: String])

    /// Reads a block by its `kind`; nil when a problem leaves no value.
    init?(_ block: Block) {
        guard let kind = block.choice("kind", EntryKind.self) else { return nil }
        if kind == .card || kind == .settings || kind == .concerns { block.fileIsNamed(kind) }
        switch kind {
        case .talk: self.init(block.exercise(.talk))
        case .evening: self.init(block.exercise(.evening))
        case .practice: self.init(block.exercise(.practice))
        case .sheet: self.init(block.exercise(.sheet))
        case .programme:
            guard let programme = block.programme() else { return nil }
            self = .programme(programme)
        case .card: self = .card(block.card())
        case .settings: self = .settings(block.settingGuides())
        case .concerns: self = .concerns(block.concerns())
        }
    }

    private init?(_ exercise: Exercise?) {
        guard let exercise else { return nil }
        self = .exercise(exercise)
    }
}

/// The kinds of files, as written.
enum EntryKind: CaseIterable {
    case talk, evening, practice, sheet, programme, card, settings, concerns
}

extension Block {
    /// A shared list has the name of its kind.
    fileprivate func fileIsNamed(_ kind: EntryKind) {
        if FileName(findings.file)?.stem != "\(kind)" { note(.wrongKey("\(kind)"), at: "kind") }
    }
}
