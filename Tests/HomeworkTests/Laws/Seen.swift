import Homework
import Support

/// Everything a page of one member's could be made of: the room, and the private level.
struct Seen: Equatable {
    var integrity: Integrity
    var homework: [OpenHomework]
    var meeting: LocalTime?
    var limits: Set<Limit>
    var matches: [UInt64]
    var isResting: Bool
    var isChanged: Bool
    var isEnded: Bool
    var step: Step?
    var about: ReadinessBasis
    var answers: [AnswerRef: String]
    var ourWhy: [String]
    var sentences: [String]
    var word: MessageToBoth?
    var names: [Seat]
    var jottings: [Jotting?]
    var cues: [PromptRef: StoredCue]
    var why: StoredText?
    var intention: Intention?
    var rule: RuleWords?
    var copies: [EveningNote]
    var deskAnswers: [PromptRef: StoredText]
    var eveningName: String?
    var words: [MessageToMember]
    /// What fixed questions would be answered with.
    var refusals: [Refusal?]
    /// What a page that breaks the law would show besides.
    var leaked = 0

    /// - Parameter asking: the homework that fixed questions are about; else the first there is.
    init(_ view: PartnerView, asking: [AssignmentID]? = nil) {
        let joint = view.joint
        integrity = view.integrity
        homework = joint.homework
        meeting = joint.meeting
        limits = joint.limits
        matches = joint.homework.flatMap { joint.matches($0.assignmentID) }
        isResting = joint.isResting
        isChanged = joint.isChangedInMidweek
        isEnded = joint.isEnded
        step = joint.present("touch")?.moved.step
        about = joint.about("touch")
        answers = joint.homework.reduce(into: [:]) { all, homework in
            // A text without its number and hour: pages show neither.
            for (place, answer) in joint.answers(homework) { all[place] = answer.text }
        }
        ourWhy = joint.ourWhy.map(\.text)
        sentences = joint.sentences.map { "\($0.member) \($0.text)" }
        word = joint.word
        names = joint.seats.members
        jottings = joint.homework.flatMap { homework in
            (1...3).map { view.jotting(PromptRef(assignmentID: homework.assignmentID, prompt: $0)) }
        }
        cues = view.drawer.cues
        why = view.drawer.why
        intention = view.drawer.intention
        rule = view.ruleToRead
        copies = view.drawer.copies.map(\.note)
        deskAnswers = view.desk.answers
        eveningName = view.desk.eveningName
        words = view.desk.words
        refusals = Self.probes(view, asking ?? Array(view.joint.table.homework.map(\.assignment.id).prefix(2)))
    }

    private static func probes(_ view: PartnerView, _ homework: [AssignmentID]) -> [Refusal?] {
        let today = Day(number: 20_395)
        return homework.map { assignmentID in
            refusal { () throws(Refusal) in
                let place = PromptRef(assignmentID: assignmentID, prompt: 1)
                _ = try Jot(place: place, text: "x", goes: .sayIt, showed: nil).decide(view)
            }
                ?? refusal { () throws(Refusal) in
                    _ = try SetTime(assignmentID: assignmentID, place: 1, time: nil, today: today).decide(
                        view.joint, as: view.me)
                }
        }
    }

    private static func refusal(_ body: () throws(Refusal) -> Void) -> Refusal? {
        do throws(Refusal) {
            try body()
            return nil
        } catch {
            return error
        }
    }
}

/// Planted faults: what a careless page could have shown of the one who is watched.
enum Leak: CaseIterable {
    case letterCount, readiness, ownerOfLimit, arrangerFromNote, sharesToCome, takeBackMark, entryNumber, tableLength
    case deskCount, drafts, redFlag, kept, lastWrote

    func of(_ watched: Int, in home: Home) -> Int {
        let letters = home.letters(watched).letters
        let view = home.partner(watched)
        let me = view.me
        switch self {
        case .letterCount: return letters.count
        case .readiness:
            return letters.count { if case .ready(let word) = $0.letter.content { word.word.isReady } else { false } }
        case .ownerOfLimit:
            return letters.contains { if case .limit = $0.letter.content { true } else { false } } ? 1 : 0
        case .arrangerFromNote: return letters.contains { $0.letter.note?.happened == .notThisTime } ? 1 : 0
        case .sharesToCome: return view.joint.table.answers.count { $0.key.author == me && $0.value.from > home.now }
        case .takeBackMark: return home.takenBack
        case .entryNumber: return Int(view.joint.table.answers.values.map(\.number).max() ?? 0)
        case .tableLength: return home.tableLength
        case .deskCount: return view.desk.answers.count
        case .drafts: return view.drawer.cues.count
        case .redFlag: return home.therapist.flags.contains { $0.level == .red && $0.place.member == me } ? 1 : 0
        case .kept: return view.drawer.copies.count
        case .lastWrote: return Int(letters.map(\.letter.at.seconds).max() ?? 0)
        }
    }
}
