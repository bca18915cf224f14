/// Something that a member hands to the therapist. Its author cannot read it again.
package struct Letter: Sendable, Equatable {
    /// When the server received it.
    package var at: Instant
    /// Which enrolment of the member wrote it (see `CardMade`).
    package var account: UInt64
    package var content: Content

    package init(at: Instant, account: UInt64, content: Content) {
        self.at = at
        self.account = account
        self.content = content
    }

    /// What a letter can say. Every kind is sealed to the same size.
    package enum Content: Sendable, Equatable {
        case note(EveningNote)
        case ready(ReadinessStatement)
        case talked(TalkStatement)
        case willing(WillingnessStatement)
        case said(Said)
        case rest(QuietRest)
        case limit(LimitOwned)
        case began(Began)
        case called(CalledWish)
        case erasureWish(ErasureWish)
        case practised(PractisedLetter)
        case joining(JoiningStatement)
        case marked(MarkedList)
    }
}

/// The first part of every letter.
struct LetterHead: WireRecord {
    var at = Instant(seconds: 0)
    var account: UInt64 = 0

    init() {}

    init(at: Instant, account: UInt64) {
        self.at = at
        self.account = account
    }

    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &at)
        wire.field(2, &account)
    }
}

extension Letter {
    private var record: any EntryRecord {
        switch content {
        case .note(let record): record
        case .ready(let record): record
        case .talked(let record): record
        case .willing(let record): record
        case .said(let record): record
        case .rest(let record): record
        case .limit(let record): record
        case .began(let record): record
        case .called(let record): record
        case .erasureWish(let record): record
        case .practised(let record): record
        case .joining(let record): record
        case .marked(let record): record
        }
    }

    /// The bytes to seal for the therapist. The sealing pads every letter to one size.
    package var body: [UInt8] {
        var head: [UInt8] = []
        LetterHead(at: at, account: account).write(to: &head)
        var bytes: [UInt8] = []
        UInt64(head.count).write(to: &bytes)
        return bytes + head + record.body
    }

    /// Reads an opened letter.
    package init(_ body: ArraySlice<UInt8>) throws(Unreadable) {
        var position = body.startIndex
        guard let count = UInt64(varint: body, at: &position), count <= UInt64(body.endIndex - position),
            let head = LetterHead(wire: body[position..<(position + Int(count))])
        else { throw .damaged }
        let reader = try BodyReader(body[(position + Int(count))...])
        let content: Content =
            switch reader.kind {
            case EveningNote.kind: .note(try reader.record(EveningNote.self))
            case ReadinessStatement.kind: .ready(try reader.record(ReadinessStatement.self))
            case TalkStatement.kind: .talked(try reader.record(TalkStatement.self))
            case WillingnessStatement.kind: .willing(try reader.record(WillingnessStatement.self))
            case Said.kind: .said(try reader.record(Said.self))
            case QuietRest.kind: .rest(try reader.record(QuietRest.self))
            case LimitOwned.kind: .limit(try reader.record(LimitOwned.self))
            case Began.kind: .began(try reader.record(Began.self))
            case CalledWish.kind: .called(try reader.record(CalledWish.self))
            case ErasureWish.kind: .erasureWish(try reader.record(ErasureWish.self))
            case PractisedLetter.kind: .practised(try reader.record(PractisedLetter.self))
            case JoiningStatement.kind: .joining(try reader.record(JoiningStatement.self))
            case MarkedList.kind: .marked(try reader.record(MarkedList.self))
            default: throw .newer(kind: reader.kind)
            }
        self.init(at: head.at, account: head.account, content: content)
    }
}
