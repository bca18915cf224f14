import Homework

extension SubmittedForm {
    /// The answer to one question; nil for none, and for a value that was not offered.
    func answer<Answer: LetterAnswer>() -> Answer? { Answer(token: self[Answer.field]) }

    /// The answers to a question of which several can be true.
    func answers<Answer: LetterAnswer>(of: Answer.Type = Answer.self) -> [Answer] {
        all(Answer.field).compactMap { Answer(token: $0) }
    }
}
