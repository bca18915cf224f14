import Homework
import Pages

/// Homework in preparation: everything that the therapist chose and typed on the way from *Next homework* to *Give this
/// homework*.
///
/// A field is nil while nobody has changed what the page proposed. Otherwise the proposal would follow the therapist to
/// a homework of another kind. Invalid text is kept as it was typed, so that a later page can show it beside what is
/// wrong.
struct AssignmentDraft: Equatable, Sendable {
    var kind: Kind?
    var why: String?
    var line: String?
    /// The seat, from 1, of the member who sets up the first evening.
    var arranger: UInt8?
    var asksNext: Bool?
    /// The therapist's sentence about the step that each member is asked about.
    var askLine: String?
    /// What its readers do if something gets in the way.
    var ifThen: String?
    /// The codes of what could get in the way.
    var barriers: [UInt8] = []
    var evening: TypedEvening?
    var practice: TypedPractice?
    var cautions: TypedCautions?
    var sheet: TypedSheet?
    var hour: TypedHour?
    var meeting: TypedMeeting?
    /// Names what the homework on the page was made from. The homework is not given if it would now be made from
    /// something else.
    var versionToken: String?

    enum Kind: Equatable, Sendable {
        case again, smaller, next
        /// An entry of the library that the therapist has not chosen yet.
        case library
        case entry(ExerciseKey)
        /// One of the therapist's own sheets, by its number in addresses.
        case sheet(UInt32)
        case stepBack(ExerciseKey)
        /// A practice for the member at a place, from 1.
        case practice(ExerciseKey, seat: UInt8)
    }
}

// Each method reads the fields of its own part of a page, and changes nothing where the form does not have that part.

extension AssignmentDraft {
    /// What a page shows before anybody has typed anything.
    struct Shown {
        /// The exercise, by its key; empty for a sheet.
        var about = ""
        var why = ""
        var line = ""
        var arranger: UInt8 = 1
        var asksNext = false
        var ifThen = ""
    }

    /// Reads the fields of *Next homework*, or of the page of a library entry.
    mutating func takeSentences(_ form: SubmittedForm, over shown: Shown) {
        guard form.has("why") else { return }
        func changed<Value: Equatable>(_ sent: Value, _ shown: Value) -> Value? { sent == shown ? nil : sent }
        why = changed(form["why"], shown.why.plain)
        line = changed(form["line"], shown.line.plain)
        if form.has("ifThen") {
            ifThen = changed(form["ifThen"], shown.ifThen.plain)
            barriers = form.all("barriers").compactMap { UInt8($0) }
        }
        if let seat = UInt8(form["arranger"]) { arranger = changed(seat, shown.arranger) }
        // Browsers do not send a box without a tick. The page always sends the sentence under the box.
        if form.has("askLine") {
            asksNext = changed(form["asksNext"] == "yes", shown.asksNext)
            askLine = changed(form["askLine"], "")
        }
        if let typed = TypedEvening(form, about: shown.about) { evening = typed }
        if let typed = TypedPractice(form, about: shown.about) { practice = typed }
        if form.has("cautions") || form.has("override") {
            cautions = TypedCautions(
                about: shown.about, answer: form["cautions"], which: form["which"], override: form["override"],
                checkedOn: form["checkedOn"], checkedBy: form["checkedBy"])
        }
        takeHour(form)
    }

    mutating func takeHour(_ form: SubmittedForm) { hour = TypedHour(form) ?? hour }

    mutating func takeSheet(_ form: SubmittedForm, number: UInt32) {
        guard form.has("title") else { return }
        sheet = TypedSheet(
            number: number, title: form["title"], text: form["text"], question: form["question"])
        takeHour(form)
    }

    mutating func takeMeeting(_ form: SubmittedForm) {
        guard form.has("date") else { return }
        meeting = TypedMeeting(
            isMet: form["met"] == "yes", date: form["date"], time: form["time"], asked: form["date-asked"],
            proposed: meeting?.proposed ?? "")
        takeHour(form)
    }

    /// What the person wrote in this draft. It is shown to them when the form that carried it could not be accepted.
    var words: [String] {
        [
            why, line, askLine, ifThen, cautions?.override, cautions?.checkedBy, practice?.sizes, sheet?.title,
            sheet?.text,
            sheet?.question,
        ].compactMap { $0 }
            .filter { !$0.isBlank }
    }
}

// A draft as bytes: the version, the couple, and then numbered fields in the encoding of journal entries.
extension AssignmentDraft {
    /// A draft of another version is not read. When the program was updated between two pages, the therapist is asked
    /// again.
    private static let version: UInt8 = 2

    /// The largest size of a draft in bytes. Every text in a draft was within the limit of its field.
    static let longest = 60_000

    func bytes(about couple: CoupleID) -> [UInt8] {
        var bytes = [Self.version] + couple.bytes
        write(to: &bytes)
        return bytes
    }

    /// Nil unless this version of the program wrote the bytes about this couple.
    init?(_ bytes: [UInt8], about couple: CoupleID) {
        let head = [Self.version] + couple.bytes
        guard bytes.count <= Self.longest, bytes.starts(with: head), let draft = Self(wire: bytes[head.count...]),
            draft.bytes(about: couple) == bytes
        else { return nil }
        self = draft
    }
}

extension AssignmentDraft: WireRecord {
    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &kind)
        wire.field(2, &why)
        wire.field(3, &line)
        wire.field(4, &arranger)
        wire.field(5, &asksNext)
        wire.field(6, &askLine)
        wire.field(7, &evening)
        wire.field(8, &cautions)
        wire.field(9, &sheet)
        wire.field(10, &hour)
        wire.field(11, &meeting)
        wire.field(12, &versionToken)
        wire.field(13, &practice)
        wire.field(14, &ifThen)
        wire.field(15, &barriers)
    }
}

extension AssignmentDraft.Kind: WireValue {
    /// Writes a number for the kind, and after it the key or the number of what was chosen.
    func write(to bytes: inout [UInt8]) {
        switch self {
        case .again: bytes += [1]
        case .smaller: bytes += [2]
        case .next: bytes += [3]
        case .library: bytes += [4]
        case .entry(let key): bytes += [5] + key.text.utf8
        case .sheet(let number): bytes += [6] + (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
        case .stepBack(let key): bytes += [7] + key.text.utf8
        case .practice(let key, let seat): bytes += [8, seat] + key.text.utf8
        }
    }

    init?(wire: ArraySlice<UInt8>) {
        let rest = wire.dropFirst()
        let key = String(validating: rest, as: UTF8.self).flatMap(ExerciseKey.init)
        switch (wire.first, rest.count, key) {
        case (1, 0, _): self = .again
        case (2, 0, _): self = .smaller
        case (3, 0, _): self = .next
        case (4, 0, _): self = .library
        case (5, _, let key?): self = .entry(key)
        case (6, 4, _): self = .sheet(rest.reduce(0) { $0 << 8 | UInt32($1) })
        case (7, _, let key?): self = .stepBack(key)
        case (8, 2..., _):
            let named = String(validating: rest.dropFirst(), as: UTF8.self).flatMap(ExerciseKey.init)
            guard let named, let seat = rest.first else { return nil }
            self = .practice(named, seat: seat)
        default: return nil
        }
    }
}
