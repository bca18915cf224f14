import Homework

extension Refusal {
    /// The sentence that explains the refusal, as a catalogue key.
    var key: String {
        switch self {
        case .damaged: "refusal.damaged"
        case .newer: "refusal.newer"
        case .notSetNow: "refusal.notSetNow"
        case .empty: "refusal.empty"
        case .tooLong: "refusal.tooLong"
        case .superseded: "refusal.superseded"
        case .notAMember: "refusal.notAMember"
        case .noLetter: "refusal.noLetter"
        case .sameName: "refusal.sameName"
        case .past: "refusal.past"
        case .tooFar: "refusal.tooFar"
        case .notSpokenAlone: "refusal.notSpokenAlone"
        case .notOpened: "refusal.notOpened"
        case .notUp: "refusal.notUp"
        case .notDown: "refusal.notDown"
        case .opensMore: "refusal.opensMore"
        case .wrongShape: "refusal.wrongShape"
        case .cautionsUnread: "refusal.cautionsUnread"
        case .notForSoMany: "refusal.notForSoMany"
        case .notEnrolled: "refusal.notEnrolled"
        case .notAskedAlone: "refusal.notAskedAlone"
        case .neverWithThis: "refusal.neverWithThis"
        case .sentenceTooShort: "refusal.sentenceTooShort"
        case .outsideRange: "refusal.outsideRange"
        case .notedAlready: "refusal.notedAlready"
        case .dayToCome: "refusal.dayToCome"
        case .notChecked: "refusal.notChecked"
        case .notAgreedAlone: "refusal.notAgreedAlone"
        case .alertOpen: "refusal.alertOpen"
        case .careEnded: "refusal.careEnded"
        case .careNotEnded: "refusal.careNotEnded"
        case .alertBeforeErasing: "refusal.alertBeforeErasing"
        case .notAskedAboutErasing: "refusal.notAskedAboutErasing"
        }
    }

    /// The same, for the field with a name.
    var nameKey: String {
        switch self {
        case .empty: "therapist.error.empty"
        case .tooLong: "therapist.error.tooLong"
        default: key
        }
    }
}
