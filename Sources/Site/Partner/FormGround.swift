import Homework
import Sealing

extension WordAbout {
    /// The ground as a form carries it: the last move, how many meetings were held, and the step that is asked about.
    var formGround: String {
        let move = lastMove.map { Base64URL.encode($0.bytes) } ?? ""
        return "\(move).\(meetings)" + (step.map { ".\($0)" } ?? "")
    }

    /// What a form was about; a form that does not say so is about the time before any step.
    init(programme: String, formGround: String) {
        let parts = formGround.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let move = parts.first.flatMap { Base64URL.decode($0) }.flatMap { EntryID(bytes: $0) }
        let numbers = parts.dropFirst().map(UInt64.init)
        self.init(
            programme: programme, lastMove: move, meetings: numbers.first.flatMap { $0 } ?? 0,
            step: numbers.count > 1 ? numbers[1] : nil)
    }
}
