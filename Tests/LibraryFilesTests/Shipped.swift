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
    func foundingCard(_ language: Language = .english, settings: EveningSettings? = nil) throws -> EveningCard {
        let exercise = try exercise("two-evenings")
        let settings = try #require(settings ?? exercise.settings)
        let handout = library.handouts(exercise, settings: settings)[language]
        return EveningCard(handout, limits: settings.notPart, arranger: "Alex", other: "Sam")
    }
}

extension EveningCard {
    func says(_ words: String, in part: CardPart) -> Bool {
        lines(part).contains { $0.lowercased().contains(words.lowercased()) }
    }
}
