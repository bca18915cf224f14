/// The names that a partner's page says: of the person reading, of the others, of the therapist.
package struct Names: Sendable, Equatable {
    package var me: String
    /// The other's name; *Sam and Kim* where there are two others.
    package var partner: String
    package var therapist: String
    /// When the therapist reads, in the therapist's own words, or that nobody reads; a sentence in any case, since others
    /// stand after it: *on Mondays and before you meet* becomes *On Mondays and before you meet.*
    package var reading: String
    /// Whether `reading` names whom to call and the page Help itself, as it does while nobody reads.
    package var readingNamesHelp: Bool
    /// How many others sit at the table: one as a rule, none, or two.
    package var others: Int
    /// Whether the work with this therapist is over, so that nobody reads what is written.
    package var isEnded = false

    /// Stands for how many the others are where a page is for any number of people: its sentences are right for all.
    package static let unknown = Int.max - 1

    package init(
        me: String, partner: String, therapist: String, reading: String, readingNamesHelp: Bool = false, others: Int = 1
    ) {
        (self.me, self.partner, self.therapist, self.others) = (me, partner, therapist, others)
        self.readingNamesHelp = readingNamesHelp
        self.reading = reading.prefix(1).uppercased() + reading.dropFirst()
        if let last = reading.last, !last.isPunctuation { self.reading += "." }
    }

    var values: [String: String] {
        ["me": me, "partner": partner, "therapist": therapist, "reading": reading]
    }

    func only(_ texts: Texts) -> Reads {
        if isEnded { return Reads(texts("shared.ended", self), when: texts("shared.endedHelp", self)) }
        return Reads(texts("shared.onlyTherapist", self), when: when(texts))
    }

    /// *Robin reads this on Mondays. Not for emergencies: see Help.*, or from when to when nobody reads and whom to call.
    func when(_ texts: Texts) -> String { readingNamesHelp ? reading : texts("shared.readsWhen", self) }
}

extension Texts {
    /// A sentence with the names in place, in the form for as many as they are.
    package func callAsFunction(_ key: String, _ names: Names) -> String {
        among(names.others + 1)(key, names.values)
    }

    /// *Alex*, *Alex and Sam*, *Alex, Sam and Kim*.
    package func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return Isolate.name(names.first ?? "") }
        let first = names.dropLast().map(Isolate.name).joined(separator: ", ")
        return self("shared.pair", ["first": first, "second": last])
    }
}

/// Who reads what is written here, and when. Stands above every field.
package struct Reads: Encodable, Sendable, Equatable {
    /// *Only Robin reads this.*
    package var reader: String
    /// *Robin reads here on Mondays …*, as the therapist wrote it, or from when to when nobody reads and whom to call.
    package var when: String

    package init(_ reader: String, when: String = "") {
        (self.reader, self.when) = (reader, when)
    }
}
