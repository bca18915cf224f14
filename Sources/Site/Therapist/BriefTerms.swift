import Homework
import Pages

extension Assignment {
    /// What the couple calls it, in a language.
    func title(in language: Language) -> String {
        let place = Language.allCases.firstIndex(of: language) ?? 0
        return titles.indices.contains(place) ? titles[place] : titles.first ?? ""
    }
}
