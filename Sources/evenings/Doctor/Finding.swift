/// One thing that the doctor found, and what to do about it.
struct Finding: Encodable, Equatable {
    /// A name that never changes, for scripts: `pepper.missing`.
    let id: String
    let isFault: Bool
    /// What is the matter, as one sentence.
    let sentence: String
    /// What to do, as a sentence or a command.
    let mend: String

    /// The clinic does not run, or will lose something.
    static func fault(_ id: String, _ sentence: String, mend: String) -> Finding {
        Finding(id: id, isFault: true, sentence: sentence, mend: mend)
    }

    /// It runs, and somebody should look at this soon.
    static func advice(_ id: String, _ sentence: String, mend: String) -> Finding {
        Finding(id: id, isFault: false, sentence: sentence, mend: mend)
    }
}
