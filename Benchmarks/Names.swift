/// What the rows are called.
enum Names {
    static let barePage = "bare page"
    static let week = "week page, new couple"
    static let weekLong = "week page, long couple"
    static let bareCommit = "bare commit"
    static let letter = "letter, new couple"
    static let letterLong = "letter, long couple"
    static let exchange = "exchange, new couple"
    static let exchangeLong = "exchange, long couple"
}
