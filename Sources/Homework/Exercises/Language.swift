/// A language in which everything exists that couples and therapists read. The numbers are never reused.
package enum Language: UInt8, Hashable, Sendable, CaseIterable {
    case english = 1
    case spanish = 2

    /// The BCP 47 code, which is also the folder's name in Library/.
    package var code: String {
        switch self {
        case .english: "en"
        case .spanish: "es"
        }
    }

    /// The language of a code such as `es`; nil for a language that does not ship.
    package init?(code: String) {
        guard let known = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = known
    }
}

/// One value for each language, complete by construction: adding a language does not compile until every text has it.
package struct Localized<Value> {
    package let english: Value
    package let spanish: Value

    package init(english: Value, spanish: Value) {
        self.english = english
        self.spanish = spanish
    }

    /// The same text in every language, as with a sheet that a therapist pasted.
    package init(same value: Value) { self.init(english: value, spanish: value) }

    /// The value of one language.
    package subscript(language: Language) -> Value {
        switch language {
        case .english: english
        case .spanish: spanish
        }
    }

    /// The result of `change` for each language's value.
    package func map<New, Failure: Error>(
        _ change: (Language, Value) throws(Failure) -> New
    ) throws(Failure) -> Localized<New> {
        Localized<New>(english: try change(.english, english), spanish: try change(.spanish, spanish))
    }
}

extension Localized: Sendable where Value: Sendable {}
extension Localized: Equatable where Value: Equatable {}
extension Localized: Hashable where Value: Hashable {}
