import Casework
import Homework
import Pages

extension SignedInRequest {
    /// The names of the fields that hold a person's own words.
    var wordFields: Set<String> {
        session.isTherapist ? Self.therapistWordFields : Self.ownWordFields
    }

    private static let therapistWordFields = Set(["why", "line", "words", "note", "text", "override", "help"]).union(
        Language.allCases.flatMap { ["welcome-\($0.code)", "sentences-\($0.code)"] })

    /// The same for whoever sent a form, where that is not known.
    static let typedFields = ownWordFields.union(therapistWordFields)

    /// The same for a member.
    static let ownWordFields: Set<String> = ["text", "line", "jotting", "why", "intention", "word", "called"]
}

extension SubmittedForm {
    /// What was typed into these fields, blank ones left out.
    func words(named names: Set<String>) -> [String] {
        fields.filter { names.contains($0.name) && !$0.value.allSatisfy(\.isWhitespace) }.map(\.value)
    }

    /// Whether a member's words are in it, or a mark for the therapist to know; not a button or a setting alone.
    var saysSomething: Bool {
        !words(named: SignedInRequest.ownWordFields).isEmpty || !self[LetterConcern.field].isEmpty
    }
}
