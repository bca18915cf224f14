/// The names on a member's page: of the reader, the others and the therapist.
package struct Names: Sendable, Equatable {
    package var me: String
    /// The other's name; *Sam and Kim* where there are two others.
    package var partner: String
    package var therapist: String
    /// When the therapist reads, in the therapist's own words, or that nobody reads. It is always made a whole
    /// sentence, since other sentences follow it: *on Mondays and before you meet* becomes *On Mondays and before you
    /// meet.*
    package var reading: String
    /// Whether `reading` itself says whom to call and names the page *Help*, as it does while nobody reads.
    package var readingNamesHelp: Bool
    /// How many other members there are: usually one, sometimes none or two.
    package var others: Int
    /// Whether the work with this therapist is over, so that nobody reads what is written.
    package var isEnded = false

    /// In place of the number of others, for a page that any number of people may read. Its sentences are right for all
    /// of them.
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

    /// *Robin reads this on Mondays. In an emergency, use Help.* While nobody reads, it says from when to when, and
    /// whom to call.
    func when(_ texts: Texts) -> String { readingNamesHelp ? reading : texts("shared.readsWhen", self) }
}

extension Texts {
    /// A sentence with the names filled in, in the form for this number of people.
    package func callAsFunction(_ key: String, _ names: Names, _ more: [String: String] = [:]) -> String {
        among(names.others + 1)(key, names.values.merging(more) { $1 })
    }

    /// *Alex*, *Alex and Sam*, *Alex, Sam and Kim*.
    package func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return Isolate.name(names.first ?? "") }
        let first = names.dropLast().map(Isolate.name).joined(separator: ", ")
        return self("shared.pair", ["first": first, "second": last])
    }
}

/// Who reads what is written here, and when. It is shown above every field.
package struct Reads: Encodable, Sendable, Equatable {
    /// *Only Robin reads this.*
    package var reader: String
    /// *Robin reads here on Mondays …*, as the therapist wrote it. While nobody reads, it says from when to when, and
    /// whom to call.
    package var when: String

    package init(_ reader: String, when: String = "") {
        (self.reader, self.when) = (reader, when)
    }
}
