import Homework
import Yams

/// The files of one reading, sorted by kind, and the problems found so far.
struct LibraryReading {
    /// The most words in a sentence that a couple reads.
    private static let longest = 25

    private(set) var problems: [LibraryProblem] = []
    private var trees: [String: [Language: (path: String, tree: Tree)]] = [:]
    private var rules: [Language: WordRules] = [:]

    /// Parses a file and stores it with its other languages.
    mutating func sort(_ file: LibraryReader.File) {
        guard let name = FileName(file.name), name.language != nil || name.isWordRules else {
            return note(.badName, file.name)
        }
        let tree: Tree
        do { tree = try Tree(file.bytes) } catch { return note(error.reason, file.name, line: error.line) }
        if let language = name.language {
            trees[name.stem, default: [:]][language] = (file.name, tree)
        } else if let language = Language(code: name.stem) {
            let findings = FileFindings(file: file.name)
            rules[language] = Block(tree.root, line: tree.line, findings: findings).wordRules()
            problems += findings.problems
        } else {
            note(.badName, file.name)
        }
    }

    /// Reads every file in every language, and joins them.
    mutating func library() -> Library? {
        var collected = Collected()
        for (stem, languages) in trees.sorted(by: { $0.key < $1.key }) {
            if let entry = entry(stem, languages) { collected.add(entry) }
        }
        // An exercise whose file was refused has been reported already.
        for stray in collected.strayReferences() where !isRefusedExercise(stray.exercise.text, collected) {
            note(.unknownExercise(stray.exercise.text), wherever: stray.exercise.text, in: stray.entry.text)
        }
        for stray in collected.noPractices() where !isRefusedExercise(stray.named.text, collected) {
            note(.includesNoPractice(stray.named.text), wherever: stray.named.text, in: stray.entry.text)
        }
        for shared in collected.sharedSteps() {
            note(.stepTwice(shared.exercise.text), wherever: shared.exercise.text, in: shared.programme.text)
        }
        for same in collected.sameNumbers() {
            for (path, tree) in (trees[same.key.text] ?? [:]).values {
                note(.sameNumber(same.other.text), path, line: tree.root["key"]?.mark?.line ?? tree.line)
            }
        }
        for language in Language.allCases where rules[language] == nil {
            note(.missing("words"), "words/\(language.code).yaml")
        }
        for kind in ["card", "concerns", "settings"] where trees[kind] == nil {
            note(.missing(kind), "\(Language.english.code)/\(kind).yaml")
        }
        return rules.count == Language.allCases.count ? collected.library : nil
    }

    /// Whether a file of this name exists, is to be an exercise, and was not accepted.
    private func isRefusedExercise(_ key: String, _ collected: Collected) -> Bool {
        let kinds = (trees[key] ?? [:]).values.compactMap { $0.tree.root["kind"]?.scalar?.string }
        let isExercise = kinds.contains { kind in EntryKind.exercises.contains { "\($0)" == kind } }
        return isExercise && ExerciseKey(key).map(collected.has) != true
    }

    /// Notes a problem in every language of an entry, on the line where it names something.
    private mutating func note(_ reason: LibraryProblem.Reason, wherever name: String, in stem: String) {
        for (path, tree) in (trees[stem] ?? [:]).values { note(reason, path, line: tree.line(naming: name)) }
    }

    private mutating func entry(
        _ stem: String, _ languages: [Language: (path: String, tree: Tree)]
    ) -> Localized<Entry>? {
        let before = problems.count
        var entries: [Language: Entry] = [:]
        for language in Language.allCases {
            guard let (path, tree) = languages[language] else {
                for (present, _) in languages.values { note(.languageMissing(language), present) }
                continue
            }
            let findings = FileFindings(file: path)
            entries[language] = Entry(Block(tree.root, line: tree.line, findings: findings))
            problems += findings.problems + wording(findings, language)
        }
        compare(languages)
        guard problems.count == before, let english = entries[.english], let spanish = entries[.spanish] else {
            return nil
        }
        return Localized(english: english, spanish: spanish)
    }

    private mutating func compare(_ languages: [Language: (path: String, tree: Tree)]) {
        guard let original = languages[.english] else { return }
        for language in Language.allCases where language != .english {
            guard let (path, tree) = languages[language] else { continue }
            let findings = FileFindings(file: path)
            Sameness(language: language, findings: findings, original: .english)
                .compare(.mapping(tree.root), with: .mapping(original.tree.root), field: "", line: tree.line)
            problems += findings.problems
        }
    }

    private func wording(_ findings: FileFindings, _ language: Language) -> [LibraryProblem] {
        findings.texts.flatMap { text in
            let isForCouple = text.audience == .couple
            let sentences = text.text.wordsBySentence
            let breaches = rules[language]?.breaches(in: sentences, forCouple: isForCouple) ?? []
            let long = isForCouple ? sentences.map(\.count).filter { $0 > Self.longest } : []
            let reasons =
                breaches.map { LibraryProblem.Reason.wording(rule: $0.reason, found: $0.found) }
                + long.map { .longSentence(words: $0) }
            return reasons.map { LibraryProblem(file: findings.file, line: text.line, reason: $0) }
        }
    }

    private mutating func note(_ reason: LibraryProblem.Reason, _ file: String, line: Int = 0) {
        problems.append(LibraryProblem(file: file, line: line, reason: reason))
    }
}
