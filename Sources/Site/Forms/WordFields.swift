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

    /// The same for a form whose sender is not known.
    static let typedFields = ownWordFields.union(therapistWordFields)

    /// The same for a member.
    static let ownWordFields: Set<String> = ["text", "line", "jotting", "why", "intention", "word", "called"]
}

extension SubmittedForm {
    /// The values of these fields, without blank ones.
    func words(named names: Set<String>) -> [String] {
        fields.filter { names.contains($0.name) && !$0.value.allSatisfy(\.isWhitespace) }.map(\.value)
    }

    /// Whether the form has a member's words or a mark for the therapist, and not only a button or a setting.
    var saysSomething: Bool {
        !words(named: SignedInRequest.ownWordFields).isEmpty || !self[LetterConcern.field].isEmpty
    }
}
