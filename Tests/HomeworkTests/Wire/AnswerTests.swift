import Homework
import Testing

/// Every answer of every letter, as it is declared.
@Suite struct AnswerTests {
    @Test func `every answer has one code, one form value and one key, and a page's value is read as that answer`() {
        check(EveningNote.Happened.self)
        check(EveningNote.There.self)
        check(EveningNote.Mind.self)
        check(LetterConcern.self)
        check(TalkStatement.Talked.self)
        check(WillingnessStatement.Want.self)
        check(WillingnessStatement.Hope.self)
        check(Readiness.self)
    }

    @Test func `codes in the journal stay what they are`() {
        #expect(
            codes(LetterConcern.self) == [
                "nothing": 1, "hurt": 2, "further": 3, "stop": 4, "had": 5, "away": 6, "person": 7, "safety": 8,
                "hurtLittle": 9, "hurtLot": 10, "hurtStill": 11,
            ])
        #expect(codes(EveningNote.Happened.self) == ["yes": 1, "smaller": 2, "interrupted": 3, "no": 4])
        #expect(codes(EveningNote.There.self) == ["easy": 1, "bit": 2, "tense": 3, "much": 4])
        #expect(codes(EveningNote.Mind.self) == ["there": 1, "went": 2, "elsewhere": 3])
        #expect(codes(TalkStatement.Talked.self) == ["all": 1, "part": 2, "no": 3])
        #expect(codes(WillingnessStatement.Want.self) == ["like": 1, "willing": 2, "unsure": 3, "rather": 4])
        #expect(codes(WillingnessStatement.Hope.self) == ["yes": 1, "luck": 2, "hardly": 3])
        #expect(codes(Readiness.self) == ["notYet": 1, "unsure": 2, "try": 3, "like": 4])
    }

    @Test func `of what somebody should know everything is offered, but for the answer that was given a degree`() {
        #expect(Set(LetterConcern.allCases).subtracting(LetterConcern.offered) == [.itHurt])
        #expect(Set(LetterConcern.offeredWithoutTouch).isSubset(of: LetterConcern.offered))
        #expect(LetterConcern.offeredWithoutTouch.contains(.safety))
        #expect(LetterConcern.offeredWithWords.contains(.safety))
    }

    @Test func `nothing counts only alone, and an answer counts once`() {
        #expect([LetterConcern.nothing, .hadTo].addedUp == [.hadTo])
        #expect([LetterConcern.hadTo, .nothing, .hadTo, .furtherThanAgreed].addedUp == [.furtherThanAgreed, .hadTo])
        #expect([LetterConcern.nothing, .nothing].addedUp == [.nothing])
        #expect([LetterConcern]().addedUp == [])
    }

    private func check<Answer: LetterAnswer>(_ type: Answer.Type) {
        let all = Array(Answer.allCases)
        #expect(Set(all.map(\.token)).count == all.count)
        #expect(Set(all.map(\.key)).count == all.count)
        #expect(all.allSatisfy { $0.key == "\(Answer.group).\($0.token)" })
        #expect(Set(Answer.offered).isSubset(of: all))
        for answer in Answer.offered { #expect(Answer(token: answer.token) == answer) }
        #expect(Answer(token: "") == nil)
        #expect(Answer(token: "unheard of") == nil)
    }

    private func codes<Answer: LetterAnswer>(_ type: Answer.Type) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: Answer.allCases.map { ($0.token, Int($0.rawValue)) })
    }
}
