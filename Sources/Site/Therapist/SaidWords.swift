import Homework
import Pages

// The members' answers as the therapist reads them, in the words of the pages that asked.
extension Texts {
    /// An answer in the words of the page that asked for it.
    func said(_ answer: some LetterAnswer, therapist: String = "") -> String {
        self(answer.key, ["therapist": therapist])
    }

    func said(_ word: WillingnessStatement) -> String? {
        let parts = [word.want.map { said($0) }, word.hope.map { said($0) }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// A letter's questions and answers, line by line.
    func lines(_ letter: Letter, therapist: String) -> [String] {
        switch letter.content {
        case .note(let note): return lines(note, therapist: therapist)
        case .said(let said): return marked(said.concerns, therapist) + [said.text].filter { !$0.isEmpty }
        case .rest(let rest): return [rest.text].compactMap { $0 }
        case .limit(let limit): return [limit.text].compactMap { $0 }
        case .willing(let word): return [said(word)].compactMap { $0 }
        case .talked(let word):
            return [word.word.map { said($0) }].compactMap { $0 } + marked(word.concerns, therapist)
                + [word.line].compactMap { $0 }
        case .erasureWish(let wish): return [wish.text].compactMap { $0 }
        case .practised(let word):
            return [level(word.level, word.asks)] + marked(word.concerns, therapist)
        case .joining(let word): return ["\(self("partner.joining.row")) \(said(word.word))."]
        case .marked: return [self("therapist.list.marked")]
        case .ready, .began, .called: return []
        }
    }

    /// A note's answers, each with its question, since a "Yes" alone says little a month later.
    ///
    /// - Parameter evening: what the note is about, in words; nil where its writer did not say.
    func lines(_ note: EveningNote, therapist: String, evening: String? = nil) -> [String] {
        func asked<Answer: LetterAnswer>(_ answers: [Answer]) -> String? {
            if answers.isEmpty { return nil }
            let said = answers.map { self.said($0, therapist: therapist) }.joined(separator: "; ")
            return "\(self(Answer.asked, ["therapist": therapist])) \(said)."
        }
        return [
            evening.map { "\(self("partner.note.asked.evening")) \($0)." }, asked([note.happened].compactMap { $0 }),
            asked(note.concerns), asked([note.there].compactMap { $0 }), asked([note.mind].compactMap { $0 }),
            asked([note.obstacle].compactMap { $0 }), note.line,
        ].compactMap { $0 }
    }

    private func marked(_ concerns: [LetterConcern], _ therapist: String) -> [String] {
        concerns.map { "\(said($0, therapist: therapist))." }
    }

    /// What a note is about: *Two evenings: The first evening, 3 November*. Nil where its writer did not say.
    func evening(_ note: EveningNote, of table: TableState, today: Day) -> String? {
        let assignment = table.homework.first { $0.assignment.id == note.assignmentID }?.assignment
        let title = assignment.map { assignment in
            homework(assignment, place: assignment.shape == .evening ? note.place : nil)
        }
        let parts = [title, note.day.map { ClockWords(language, today: today).date($0) }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// The title of a homework, and which of its evenings.
    func homework(_ assignment: Assignment, place: UInt64?) -> String {
        let title = assignment.title(in: Language(code: language.code) ?? .english)
        guard let place else { return title }
        let evening = self("partner.evening.place.\(EveningPlace(number: Int(place)))")
        return self("partner.note.evening", ["title": title, "place": evening])
    }
}

extension CoupleRequest {
    /// *18 November, in writing*. It also names the step where that differs from the step in question.
    func when(_ word: ProvenStatement, for step: Step?) -> String {
        guard let said = view.said(word) else { return "" }
        let other = view.named(word).flatMap { number in
            step.flatMap { number == $0.number ? nil : name(of: Step(programme: $0.programme, number: number)) }
        }
        return TherapistPages.wordWhen(date(said.at), aloud: said.isAloud, step: other, texts)
    }

    /// *3 November, in the room*, whatever came of the talk; nil if there was none since the present card.
    func spokenWhen(_ person: PersonID) -> String? {
        view.file.lastSpoken(person).map { mark in
            let how = mark.value.how == .inTheRoom ? "therapist.alone.room" : "therapist.alone.phone"
            return "\(words.date(mark.value.day)) (\(texts(how)))"
        }
    }
}

extension SpokenGap {
    var page: TherapistPages.SpokenGap {
        switch self {
        case .before: .before
        case .against: .against
        case .unsure: .unsure
        case .old: .old
        case .restored: .restored
        }
    }
}

extension Assignment {
    /// The title that the couple reads, in a language.
    func title(in language: Language) -> String {
        let place = Language.allCases.firstIndex(of: language) ?? 0
        return titles.indices.contains(place) ? titles[place] : titles.first ?? ""
    }
}
