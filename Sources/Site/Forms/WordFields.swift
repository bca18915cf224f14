import Casework
import Homework
import Pages

extension Visit {
    /// The names of the fields that hold a person's own words.
    var wordFields: Set<String> {
        session.isTherapist
            ? Set(["why", "line", "words", "note", "text", "help"]).union(
                Language.allCases.flatMap { ["welcome-\($0.code)", "sentences-\($0.code)"] })
            : ["text", "line", "jotting", "why", "intention", "word", "called"]
    }
}

extension SubmittedForm {
    /// What stands in these fields, blank ones left out.
    func words(named names: Set<String>) -> [String] {
        fields.filter { names.contains($0.name) && !$0.value.allSatisfy(\.isWhitespace) }.map(\.value)
    }
}
