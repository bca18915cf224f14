/// What the therapist tells both about how they work: the same words stand beside every field.
package struct House: EntryRecord {
    package static let kind: UInt64 = 2
    package var therapistName = ""
    /// Read at the first sign-in.
    package var welcome = ""
    /// What happens with something one of the two tells the therapist alone.
    package var secretsRule = ""
    /// When letters are read, as in "on Mondays and before you meet".
    package var readingDays = ""
    /// Who reads while the therapist is away; absent when nobody is away.
    package var away: String?

    package init() {}

    package init(
        therapistName: String, welcome: String, secretsRule: String, readingDays: String, away: String? = nil
    ) {
        self.therapistName = therapistName
        self.welcome = welcome
        self.secretsRule = secretsRule
        self.readingDays = readingDays
        self.away = away
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &therapistName)
        wire.field(2, &welcome)
        wire.field(3, &secretsRule)
        wire.field(4, &readingDays)
        wire.field(5, &away)
    }
}
