/// How the therapist works, as both members are told: pages show it beside the fields where they write.
package struct TherapistProfile: EntryRecord {
    package static let kind: UInt64 = 2
    package var therapistName = ""
    /// Read at the first sign-in. From before a welcome had a language; shown where `texts` has none.
    package var welcome = ""
    /// What the therapist does with something that one member tells them alone: `none`, `limited`, or the therapist's
    /// own words.
    package var secretsRule = ""
    /// When letters are read. From before the reading days had a language. Empty where the therapist kept the usual
    /// ones, which each page says in its reader's language.
    package var readingDays = ""
    /// Days on which the therapist does not read; absent when none are planned.
    package var away: Away?
    /// The therapist's own texts, one for each language they wrote in.
    package var texts: [ProfileText] = []
    /// The zone of the therapist's own clock, such as `Europe/Madrid`. It decides the days on which the therapist
    /// reads, is away or deals with something. Absent where none was chosen.
    package var zone: String?

    package init() {}

    package init(
        therapistName: String, welcome: String, secretsRule: String, readingDays: String, away: Away? = nil,
        texts: [ProfileText] = [], zone: String? = nil
    ) {
        self.therapistName = therapistName
        self.welcome = welcome
        self.secretsRule = secretsRule
        self.readingDays = readingDays
        self.away = away
        self.texts = texts
        self.zone = zone
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &therapistName)
        wire.field(2, &welcome)
        wire.field(3, &secretsRule)
        wire.field(4, &readingDays)
        wire.field(5, &away)
        wire.field(6, &texts)
        wire.field(7, &zone)
    }
}
