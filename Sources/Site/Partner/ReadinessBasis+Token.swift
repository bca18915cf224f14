import Homework
import Sealing

extension ReadinessBasis {
    /// The ground as a form carries it: the last move, and how many meetings were held.
    var basisToken: String { "\(lastMove.map { Base64URL.encode($0.bytes) } ?? "").\(meetings)" }

    /// What a form was about; a form that does not say so is about the time before any step.
    init(programme: String, basisToken: String) {
        let parts = basisToken.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let move = parts.first.flatMap { Base64URL.decode($0) }.flatMap { EntryID(bytes: $0) }
        self.init(programme: programme, lastMove: move, meetings: parts.last.flatMap(UInt64.init) ?? 0)
    }
}
