/// Why a benchmark could not be run. Each is one sentence.
enum BenchError: Error, CustomStringConvertible {
    case socket(Int32)
    case closed
    case unreadable
    case status(Int, wanted: Int, at: String)
    case missing(String)
    case notStarted(String)
    case clock(Int32)

    var description: String {
        switch self {
        case .socket(let reason): "The connection failed (errno \(reason))."
        case .closed: "The server closed the connection in the middle of an answer."
        case .unreadable: "The server's answer was not HTTP."
        case .status(let status, let wanted, let path): "\(path) answered \(status) instead of \(wanted)."
        case .missing(let what): "A page did not show \(what). Has the site changed?"
        case .notStarted(let program): "\(program) did not answer within ten seconds."
        case .clock(let reason): "The processor time of a process could not be read (errno \(reason))."
        }
    }
}
