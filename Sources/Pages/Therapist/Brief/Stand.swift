package import Homework

extension TherapistPages {
    /// Replaces one person while the program makes a copy that names nobody.
    package struct Stand: Sendable {
        /// One Unicode noncharacter. No text that people write contains one.
        package let standIn: String
        let name: String
        let mark: String

        /// - Parameters:
        ///   - place: at the table, from 0.
        ///   - mark: what the finished copy says instead of the name.
        package init(_ place: Int, name: String, mark: String) {
            (standIn, self.name, self.mark) = (Self.standIn(place), name, mark)
        }

        private static func standIn(_ place: Int) -> String {
            String(Unicode.Scalar(0xFDE0 + UInt32(min(max(place, 0), 15))) ?? "?")
        }

        /// What the pages call everybody while they are made.
        package static func ins(for members: [PersonID]) -> [PersonID: String] {
            Dictionary(members.enumerated().map { ($1, standIn($0)) }) { first, _ in first }
        }

        /// Replaces every person by their mark. In texts that people wrote, only whole names are replaced, *Mary Ann*
        /// before *Ann*. A name that several people have is replaced by its first letter, since nobody can tell who was
        /// meant.
        static func marks(_ people: [Stand], in text: String) -> String {
            let named = people.filter { !$0.name.isEmpty }.sorted { $0.name.count > $1.name.count }
            let text = text.unmarked
            var (said, rest) = ("", text[...])
            var isInWord = false
            while let next = rest.first {
                let found = isInWord ? nil : named.first { rest.begins(with: $0.name) }
                let person = people.first { $0.standIn == String(next) }
                said += person?.mark ?? found.map { $0.inText(among: named) } ?? String(next)
                rest.removeFirst(person == nil ? found?.name.count ?? 1 : 1)
                isInWord = person == nil && found == nil && next.isInWord
            }
            return said
        }

        private func inText(among people: [Stand]) -> String {
            people.count { PersonName.areAlike($0.name, name) } > 1 ? String(name.prefix(1)).uppercased() : mark
        }
    }
}

extension Substring {
    /// Whether the text begins with this name, and not with a longer word that begins like it.
    fileprivate func begins(with name: String) -> Bool {
        hasPrefix(name) && dropFirst(name.count).first?.isInWord != true
    }
}

extension Character {
    fileprivate var isInWord: Bool { isLetter || isNumber }
}
