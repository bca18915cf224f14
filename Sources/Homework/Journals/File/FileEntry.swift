/// The entries of the therapist's file about one couple.
package enum FileEntry: Sendable, Equatable {
    case cardMade(CardMade)
    case cardTakenBack(CardTakenBack)
    case spokenAlone(SpokenAlone)
    case heardAlone(HeardAlone)
    case cautionsRead(CautionsRead)
    case flagHandled(FlagHandled)
    case flagReopened(FlagReopened)
    case discussed(Discussed)
    case note(CaseNote)
    case proof(OpeningProof)
    case statementShredded(StatementShredded)
    case reachSafely(ReachSafely)
    case archived(Archived)
    case unarchived(Unarchived)
    case askedAboutErasing(AskedAboutErasing)
    case headsRead(HeadsRead)
    case concernsNoted(ConcernsNoted)
    case barriersNoted(BarriersNoted)

    private var record: any EntryRecord {
        switch self {
        case .cardMade(let record): record
        case .cardTakenBack(let record): record
        case .spokenAlone(let record): record
        case .heardAlone(let record): record
        case .cautionsRead(let record): record
        case .flagHandled(let record): record
        case .flagReopened(let record): record
        case .discussed(let record): record
        case .note(let record): record
        case .proof(let record): record
        case .statementShredded(let record): record
        case .reachSafely(let record): record
        case .archived(let record): record
        case .unarchived(let record): record
        case .askedAboutErasing(let record): record
        case .headsRead(let record): record
        case .concernsNoted(let record): record
        case .barriersNoted(let record): record
        }
    }

    package var body: [UInt8] { record.body }

    /// Reads an opened body. The therapist signs every entry of the file.
    package init(_ body: ArraySlice<UInt8>, under seal: Seal) throws(Unreadable) {
        guard seal == .therapist else { throw .damaged }
        let reader = try BodyReader(body)
        self =
            switch reader.kind {
            case CardMade.kind: .cardMade(try reader.record(CardMade.self))
            case CardTakenBack.kind: .cardTakenBack(try reader.record(CardTakenBack.self))
            case SpokenAlone.kind: .spokenAlone(try reader.record(SpokenAlone.self))
            case HeardAlone.kind: .heardAlone(try reader.record(HeardAlone.self))
            case CautionsRead.kind: .cautionsRead(try reader.record(CautionsRead.self))
            case FlagHandled.kind: .flagHandled(try reader.record(FlagHandled.self))
            case FlagReopened.kind: .flagReopened(try reader.record(FlagReopened.self))
            case Discussed.kind: .discussed(try reader.record(Discussed.self))
            case CaseNote.kind: .note(try reader.record(CaseNote.self))
            case OpeningProof.kind: .proof(try reader.record(OpeningProof.self))
            case StatementShredded.kind: .statementShredded(try reader.record(StatementShredded.self))
            case ReachSafely.kind: .reachSafely(try reader.record(ReachSafely.self))
            case Archived.kind: .archived(try reader.record(Archived.self))
            case Unarchived.kind: .unarchived(try reader.record(Unarchived.self))
            case AskedAboutErasing.kind: .askedAboutErasing(try reader.record(AskedAboutErasing.self))
            case HeadsRead.kind: .headsRead(try reader.record(HeadsRead.self))
            case ConcernsNoted.kind: .concernsNoted(try reader.record(ConcernsNoted.self))
            case BarriersNoted.kind: .barriersNoted(try reader.record(BarriersNoted.self))
            default: throw .newer(kind: reader.kind)
            }
    }
}
