/// What the therapist tells both about how they work: the same words stand beside every field.
package struct TherapistProfile: EntryRecord {
    package static let kind: UInt64 = 2
    package var therapistName = ""
    /// Read at the first sign-in. Written before a welcome said its language; shown where `texts` hold none.
    package var welcome = ""
    /// What happens with something one of the two tells the therapist alone: `none`, `limited`, or the therapist's own
    /// words.
    package var secretsRule = ""
    /// When letters are read, written before the reading days said their language. Empty while the therapist left it as
    /// it is usual, which each reader's page says in its own language.
    package var readingDays = ""
    /// Days on which the therapist does not read; absent when none are planned.
    package var away: Away?
    /// The therapist's own words, one part for each language they wrote in.
    package var texts: [ProfileText] = []
    /// The zone of the therapist's own clock, such as `Europe/Madrid`: the days on which the therapist reads, is away or
    /// deals with something are counted by it. Absent where none was chosen.
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
