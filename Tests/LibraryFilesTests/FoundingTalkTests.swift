import Homework
import LibraryFiles
import Testing

/// The founding text, sentence by sentence, as far as the library alone can hold it: the talks.
@Suite struct FoundingTalkTests {
    let shipped: Shipped

    init() throws { shipped = try Shipped() }

    @Test func `1: every homework carries its why, in two sentences that the therapist can tie to what was discussed`()
    {
        for exercise in shipped.library.exercises {
            for language in Language.allCases {
                let assignment = shipped.library.handouts(
                    exercise, why: ["You said evenings got quiet.", "Start here."])
                #expect(exercise.text[language].why.count == 2)
                #expect(shipped.library.handouts(exercise)[language].why == exercise.text[language].why)
                #expect(assignment[language].why == ["You said evenings got quiet.", "Start here."])
            }
        }
    }

    @Test func `2: the first thing proposed is a talk`() {
        #expect(shipped.library.proposals.first?.key.text == "first-talk")
        #expect(shipped.library.proposals.first?.kind == .talk)
    }

    @Test func `3: a talk helps to share, with two ground rules and beginnings of sentences`() throws {
        for exercise in shipped.library.exercises where exercise.kind == .talk {
            for language in Language.allCases {
                let talk = try #require(exercise.text[language].talk)
                #expect(talk.rules.count == 2)
                #expect(talk.starters.count >= 3)
                #expect(talk.prompts.allSatisfy { !$0.cueHelp.isEmpty })
            }
        }
    }

    @Test func `4: when do you feel sexy, and when not, in that word`() throws {
        for language in Language.allCases {
            let talk = try shipped.talk("first-talk", language)
            #expect(talk.prompts.prefix(2).allSatisfy { $0.spoken.words.contains("sexy") })
            #expect(talk.prompts[1].spoken.words.contains { ["not", "no"].contains($0) })
        }
    }

    @Test func `5: what the other does in bed, likes first, and dislikes as a wish`() throws {
        let talk = try shipped.talk("first-talk")
        #expect(talk.prompts.map(\.id) == [1, 2, 3, 4])
        #expect(talk.prompts[2].spoken == "What do I do in bed that you like?")
        #expect(talk.prompts[3].spoken.contains("don't like"))
        #expect(talk.prompts[3].spoken.contains("instead"))
        #expect(talk.rules[1].hasPrefix("Say what you like first."))
    }

    @Test func `6: the purpose is the bond, and the rest grows from it`() throws {
        #expect(try shipped.exercise("first-talk").text.english.why[1].contains("you grow closer"))
        #expect(try shipped.exercise("first-talk").guide.english.purpose.contains("strengthens the bond"))
    }

    @Test func `7: the three questions come from the second meeting, and work in it, on a shared screen`() throws {
        let exercise = try shipped.exercise("three-questions")
        #expect(exercise.fromMeeting == 2)
        for language in Language.allCases {
            // Nothing has to be prepared, typed or looked up for it: the prompt and its note are enough.
            let talk = try shipped.talk("three-questions", language)
            #expect(talk.prompts.count == 3)
            let shown = talk.prompts.flatMap { [$0.spoken, $0.note(asker: "Alex", answerer: "Sam")] }
            #expect(shown.allSatisfy { $0.placeholders.isEmpty && !$0.isEmpty })
        }
        #expect(exercise.guide.english.purpose.contains("in the meeting too"))
    }

    @Test func `8: the first question is asked by the one who did it and answered aloud by the other`() throws {
        let prompt = try #require(shipped.talk("three-questions").prompts.first)
        #expect(prompt.spoken == "What did I do this week that made you feel loved and appreciated?")
        #expect(prompt.asking == .eachInTurn)
        #expect(prompt.note(asker: "Alex", answerer: "Sam") == "Sam answers. Alex listens, and says thank you.")
        #expect(prompt.cueHelp.contains("appreciated"))
    }

    @Test func `9: the second question is asked the same way and may become one small intention`() throws {
        let prompt = try shipped.talk("three-questions").prompts[1]
        #expect(prompt.spoken == "How else could I show you how much I value you?")
        #expect(prompt.asking == .eachInTurn)
        #expect(prompt.becomes == .intention)
    }

    @Test func `10: the third question is for both and may become a time in both calendars`() throws {
        let prompt = try shipped.talk("three-questions").prompts[2]
        #expect(prompt.spoken == "How can we put physical closeness first this week?")
        #expect(prompt.asking == .together)
        #expect(prompt.becomes == .time)
    }
}
