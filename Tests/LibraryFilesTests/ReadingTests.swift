import Homework
import LibraryFiles
import Testing

/// How hard the couple's texts are to read.
@Suite struct ReadingTests {
    let shipped: Shipped

    init() throws { shipped = try Shipped() }

    private func texts(_ exercise: Exercise, _ language: Language) -> [String] {
        let handout = shipped.library.handouts(exercise)[language]
        let talk = handout.talk.map { talk in
            talk.rules + talk.prompts.flatMap { [$0.spoken, $0.note, $0.cueHelp] } + [talk.closing]
        }
        return [handout.title] + handout.why + handout.sections.flatMap(\.lines) + (talk ?? [])
    }

    @Test func `English texts are for reading grade 6 or below`() {
        for exercise in shipped.library.exercises {
            let grade = ReadingEase.grade(texts(exercise, .english))
            #expect(grade <= 6, "\(exercise.key.text): \(grade)")
        }
    }

    @Test func `Spanish texts are easy or very easy by the Fernández Huerta scale`() {
        for exercise in shipped.library.exercises {
            let ease = ReadingEase.fernandezHuerta(texts(exercise, .spanish))
            #expect(ease >= 70, "\(exercise.key.text): \(ease)")
        }
    }

    @Test func `the measure tells a hard text from an easy one`() {
        let hard =
            "Notwithstanding considerable methodological heterogeneity, psychotherapeutic interventions demonstrate efficacy."
        #expect(ReadingEase.grade([hard]) > 12)
        #expect(ReadingEase.grade(["Sit down. Hold my hand."]) < 3)
        let spanish = "Las intervenciones psicoterapéuticas demuestran heterogeneidad metodológica considerable."
        #expect(ReadingEase.fernandezHuerta([spanish]) < 40)
    }
}

enum ReadingEase {
    /// Flesch-Kincaid.
    static func grade(_ texts: [String]) -> Double {
        let (sentences, words, syllables) = counts(texts, vowels: "aeiouy", hasSilentE: true)
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }

    /// 206.84 - 60 syllables per word - 1.02 words per sentence.
    static func fernandezHuerta(_ texts: [String]) -> Double {
        let (sentences, words, syllables) = counts(texts, vowels: "aeiouáéíóúü", hasSilentE: false)
        return 206.84 - 60 * syllables / words - 1.02 * words / sentences
    }

    private static func counts(
        _ texts: [String], vowels: String, hasSilentE: Bool
    ) -> (sentences: Double, words: Double, syllables: Double) {
        let sentences = texts.flatMap(\.wordsBySentence)
        let words = sentences.flatMap(\.self)
        let syllables = words.map { word in
            var groups = word.split { !vowels.contains($0) }.count
            if hasSilentE, word.hasSuffix("e"), groups > 1 { groups -= 1 }
            return max(1, groups)
        }
        return (Double(sentences.count), Double(words.count), Double(syllables.reduce(0, +)))
    }
}
