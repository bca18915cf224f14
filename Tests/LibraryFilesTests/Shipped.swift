import Homework
import Testing

/// The shipped library and what the tests ask of it most.
struct Shipped {
    let library: Library

    init() throws { library = try #require(LibraryFolder.reading.library) }

    func exercise(_ key: String) throws -> Exercise {
        try #require(ExerciseKey(key).flatMap(library.exercise))
    }

    func sensateFocus() throws -> Programme {
        try #require(ExerciseKey("sensate-focus").flatMap(library.programme))
    }

    func talk(_ key: String, _ language: Language = .english) throws -> TalkScript {
        try #require(exercise(key).text[language].talk)
    }

    /// The card of the founding text's evening as Alex and Sam read it.
    func foundingHandout(_ language: Language = .english, settings: EveningSettings? = nil) throws -> Handout {
        let exercise = try exercise("two-evenings")
        return library.handouts(exercise, settings: settings ?? exercise.settings)[language]
    }

    func foundingCard(_ language: Language = .english, settings: EveningSettings? = nil) throws -> EveningCard {
        let handout = try foundingHandout(language, settings: settings)
        let limits = try #require(try settings ?? exercise("two-evenings").settings).notPart
        return EveningCard(handout, limits: limits, arranger: "Alex", other: "Sam", therapist: "Robin")
    }
}

extension EveningCard {
    func says(_ words: String, in part: CardPart) -> Bool {
        lines(part).contains { $0.lowercased().contains(words.lowercased()) }
    }
}
