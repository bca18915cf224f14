/// Everything that may pass from one member to the other. A page shows nothing of the table that no case names.
package enum Crossing: UInt8, Sendable, CaseIterable {
    /// Homework, settings, texts, meetings, names, as the therapist wrote them.
    case homework = 1
    /// A step was opened, or nothing is set.
    case step = 2
    /// A shared answer or line, from the hour that its author chose.
    case sharedWords = 3
    /// Something that was shared is gone, at once.
    case takenBack = 4
    case timeSetAside = 5
    case arranger = 6
    /// That a limit exists. Only the therapist removes it.
    case limit = 7
    /// Whether homework is paused: one bit.
    case openRest = 8
    /// Items of a list that all members like, as far as the therapist lets them see it.
    case matches = 9
    /// Care has ended.
    case careEnded = 11
}

extension TableEntry {
    /// How this entry's content may reach the other member.
    package var crossing: Crossing {
        switch self {
        case .signed(.seats), .signed(.profile), .signed(.assignment), .signed(.ended), .signed(.met),
            .signed(.meetingPlanned), .signed(.messageToBoth), .signed(.messagesWithdrawn):
            .homework
        case .signed(.moved): .step
        case .signed(.limitLifted), .ownerless(.limitAdded): .limit
        case .signed(.restEnded), .ownerless(.rested): .openRest
        case .signed(.careEnded), .signed(.careEndWithdrawn): .careEnded
        case .signed(.matchesReleased): .matches
        case .ownerless(.timeSet): .timeSetAside
        case .ownerless(.arrangerSet): .arranger
        case .ownerless(.shredded): .takenBack
        case .named: .sharedWords
        }
    }
}
