/// Who reads what is written here, and when. Stands above every field.
package struct Reads: Sendable, Equatable {
    /// *Only Robin reads this.*
    package var reader: String
    /// *Robin reads here on Mondays …*, as the therapist wrote it, or who reads while the therapist is away.
    package var when: String

    package init(_ reader: String, when: String = "") {
        (self.reader, self.when) = (reader, when)
    }
}

/// The names that a partner's page says: of the person reading, of the other, of the therapist.
package struct Names: Sendable, Equatable {
    package var me: String
    package var partner: String
    package var therapist: String
    /// When the therapist reads, in the therapist's own words: *on Mondays and before you meet*; or the line about being away.
    package var reading: String

    package init(me: String, partner: String, therapist: String, reading: String) {
        (self.me, self.partner, self.therapist, self.reading) = (me, partner, therapist, reading)
    }

    var values: [String: String] {
        ["me": me, "partner": partner, "therapist": therapist, "reading": reading]
    }

    func only(_ texts: Texts) -> Reads {
        Reads(texts("shared.onlyTherapist", values), when: texts("shared.readsWhen", values))
    }
}
