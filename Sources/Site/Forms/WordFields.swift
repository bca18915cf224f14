import Casework
import Pages

extension Visit {
    /// The names of the fields that hold a person's own words.
    var wordFields: Set<String> {
        session.isTherapist
            ? ["why", "line", "words", "note", "text", "override", "welcome", "help", "sentences"]
            : ["text", "line", "jotting", "why", "intention", "word", "called"]
    }
}

extension SubmittedForm {
    /// What stands in these fields, blank ones left out.
    func words(named names: Set<String>) -> [String] {
        fields.filter { names.contains($0.name) && !$0.value.allSatisfy(\.isWhitespace) }.map(\.value)
    }
}
