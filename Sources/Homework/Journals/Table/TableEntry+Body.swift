extension TableEntry.Signed {
    private var record: any EntryRecord {
        switch self {
        case .seats(let record): record
        case .profile(let record): record
        case .assignment(let record): record
        case .ended(let record): record
        case .met(let record): record
        case .meetingPlanned(let record): record
        case .moved(let record): record
        case .limitLifted(let record): record
        case .restEnded(let record): record
        case .messageToBoth(let record): record
        case .messagesWithdrawn(let record): record
        case .careEnded(let record): record
        case .careEndWithdrawn(let record): record
        case .matchesReleased(let record): record
        }
    }

    /// The bytes to sign and seal.
    package var body: [UInt8] { record.body }
}

extension TableEntry.Ownerless {
    private var record: any EntryRecord {
        switch self {
        case .timeSet(let record): record
        case .arrangerSet(let record): record
        case .limitAdded(let record): record
        case .rested(let record): record
        case .shredded(let record): record
        }
    }

    package var body: [UInt8] { record.body }
}

extension TableEntry.Named {
    private var record: any EntryRecord {
        switch self {
        case .answer(let record): record
        case .why(let record): record
        case .sentence(let record): record
        }
    }

    package var body: [UInt8] { record.body }
}

extension TableEntry {
    /// Reads an opened body. A kind under another seal than its own is damage.
    package init(_ body: ArraySlice<UInt8>, under seal: Seal) throws(Unreadable) {
        let reader = try BodyReader(body)
        self =
            switch reader.kind {
            case 1..<40: .signed(try Signed(reader))
            case 40..<60: .ownerless(try Ownerless(reader))
            case 60..<80: .named(try Named(reader))
            default: throw .newer(kind: reader.kind)
            }
        guard seal == self.seal else { throw .damaged }
        // What one member does alone has no place where everybody reads.
        if case .signed(.assignment(let assignment)) = self, assignment.shape == .practice { throw .damaged }
    }

    /// The seal that this entry must have.
    package var seal: Seal {
        switch self {
        case .signed: .therapist
        case .ownerless: .none
        case .named: .member
        }
    }
}

extension TableEntry.Signed {
    fileprivate init(_ reader: BodyReader) throws(Unreadable) {
        self =
            switch reader.kind {
            case Seats.kind: .seats(try reader.record(Seats.self))
            case TherapistProfile.kind: .profile(try reader.record(TherapistProfile.self))
            case Assignment.kind: .assignment(try reader.record(Assignment.self))
            case Ended.kind: .ended(try reader.record(Ended.self))
            case Met.kind: .met(try reader.record(Met.self))
            case MeetingPlanned.kind: .meetingPlanned(try reader.record(MeetingPlanned.self))
            case Moved.kind: .moved(try reader.record(Moved.self))
            case LimitLifted.kind: .limitLifted(try reader.record(LimitLifted.self))
            case RestEnded.kind: .restEnded(try reader.record(RestEnded.self))
            case MessageToBoth.kind: .messageToBoth(try reader.record(MessageToBoth.self))
            case MessagesWithdrawn.kind: .messagesWithdrawn(try reader.record(MessagesWithdrawn.self))
            case CareEnded.kind: .careEnded(try reader.record(CareEnded.self))
            case CareEndWithdrawn.kind: .careEndWithdrawn(try reader.record(CareEndWithdrawn.self))
            case MatchesReleased.kind: .matchesReleased(try reader.record(MatchesReleased.self))
            default: throw .newer(kind: reader.kind)
            }
    }
}

extension TableEntry.Ownerless {
    fileprivate init(_ reader: BodyReader) throws(Unreadable) {
        self =
            switch reader.kind {
            case TimeSet.kind: .timeSet(try reader.record(TimeSet.self))
            case ArrangerSet.kind: .arrangerSet(try reader.record(ArrangerSet.self))
            case LimitAdded.kind: .limitAdded(try reader.record(LimitAdded.self))
            case Rested.kind: .rested(try reader.record(Rested.self))
            case Shredded.kind: .shredded(try reader.record(Shredded.self))
            default: throw .newer(kind: reader.kind)
            }
    }
}

extension TableEntry.Named {
    fileprivate init(_ reader: BodyReader) throws(Unreadable) {
        self =
            switch reader.kind {
            case AnswerShared.kind: .answer(try reader.record(AnswerShared.self))
            case WhyShared.kind: .why(try reader.record(WhyShared.self))
            case SentenceShared.kind: .sentence(try reader.record(SentenceShared.self))
            default: throw .newer(kind: reader.kind)
            }
    }
}

extension TableEntry {
    /// Whether a member signs a body of this kind. Every other signature is the therapist's.
    package static func isMembers(_ body: [UInt8]) -> Bool {
        var position = 0
        guard let kind = UInt64(varint: body[...], at: &position) else { return false }
        return (60..<80).contains(kind)
    }
}
