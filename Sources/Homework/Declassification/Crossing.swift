/// Everything that may pass from one partner to the other. A page shows nothing of the table that no case names.
package enum Crossing: UInt8, Sendable, CaseIterable {
    /// Homework, settings, texts, meeting, names: as the therapist wrote them.
    case homework = 1
    /// A step is open, or nothing is set.
    case step = 2
    /// A shared answer or line, from the hour its author chose.
    case sharedWords = 3
    /// A take-back: absence, at once.
    case takenBack = 4
    case timeSetAside = 5
    case arranger = 6
    /// A limit's presence; lifting it is the therapist's.
    case limit = 7
    /// One bit.
    case openRest = 8
    /// Care has ended.
    case careEnded = 11
}

extension TableEntry {
    /// The crossing by which this entry's content reaches the other partner.
    package var crossing: Crossing {
        switch self {
        case .signed(.seats), .signed(.profile), .signed(.assignment), .signed(.ended), .signed(.met),
            .signed(.meetingPlanned), .signed(.messageToBoth), .signed(.messagesWithdrawn):
            .homework
        case .signed(.moved): .step
        case .signed(.limitLifted), .ownerless(.limitAdded): .limit
        case .signed(.restEnded), .ownerless(.rested): .openRest
        case .signed(.careEnded), .signed(.careEndWithdrawn): .careEnded
        case .ownerless(.timeSet): .timeSetAside
        case .ownerless(.arrangerSet): .arranger
        case .ownerless(.shredded): .takenBack
        case .named: .sharedWords
        }
    }
}
