import Homework

/// What a file can be, in its language.
enum Entry {
    case exercise(Exercise)
    case programme(Programme)
    case course(Course)
    case card(CardWording)
    case settings([SettingGuide])
    case concerns([Concern: String])

    /// Reads a block by its `kind`; nil when a problem leaves no value.
    init?(_ block: Block) {
        guard let kind = block.choice("kind", EntryKind.self) else { return nil }
        block.kindFitsName(kind)
        switch kind {
        case .talk: self.init(block.exercise(.talk))
        case .evening: self.init(block.exercise(.evening))
        case .practice: self.init(block.exercise(.practice))
        case .sheet: self.init(block.exercise(.sheet))
        case .list: self.init(block.exercise(.list))
        case .programme:
            guard let programme = block.programme() else { return nil }
            self = .programme(programme)
        case .course:
            guard let course = block.course() else { return nil }
            self = .course(course)
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
    case talk, evening, practice, sheet, list, programme, course, card, settings, concerns

    /// The lists that all entries share.
    static let shared: [EntryKind] = [.card, .settings, .concerns]
    /// What is given to somebody.
    static let exercises: [EntryKind] = [.talk, .evening, .practice, .sheet, .list]
}

extension Block {
    /// A shared list has the name of its kind, and no other file has that name.
    fileprivate func kindFitsName(_ kind: EntryKind) {
        let stem = FileName(findings.file)?.stem ?? ""
        if EntryKind.shared.contains(kind), stem != "\(kind)" { return note(.wrongName("\(kind)"), at: "kind") }
        if !EntryKind.shared.contains(kind), EntryKind.shared.contains(where: { "\($0)" == stem }) {
            note(.notOneOf("kind", allowed: [stem]), at: "kind")
        }
    }
}
