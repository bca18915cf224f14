import Homework
import Pages

extension Given {
    /// What the couple calls it, in a language.
    func title(in language: Language) -> String {
        let place = Language.allCases.firstIndex(of: language) ?? 0
        return titles.indices.contains(place) ? titles[place] : titles.first ?? ""
    }
}

extension Flag.Cause {
    var kind: TherapistPages.FlagKind {
        switch self {
        case .furtherThanAgreed: .further
        case .stopNotHeard: .stop
        case .hadTo: .hadTo
        case .farAway: .far
        case .itHurt: .hurt
        case .tooMuch: .tooMuch
        case .ratherInPerson: .inPerson
        case .notesDisagree: .disagree
        case .helpMeSay: .sayIt
        case .ratherNot: .ratherNot
        case .limitWords: .limit
        case .rest: .rest
        case .erasureWish: .erasure
        case .writtenAfterEnd: .afterEnd
        }
    }
}
