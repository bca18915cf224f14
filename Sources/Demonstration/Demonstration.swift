package import Casework
package import Homework
package import Sealing

/// The demonstration clinic: one therapist and five couples, all made up. Their weeks went through the same acts as in
/// a real clinic, at hours counted back from now. Four couples can sign in; the fifth is archived.
package enum Demonstration {
    /// Makes all stories in an empty clinic. Most of the time goes into each person's words and digits.
    ///
    /// - Parameter progress: called with each person's name once they can sign in.
    package static func make(
        in accounts: AccountService, library: Library, now: Instant, random: any RandomSource,
        progress: @escaping @Sendable (String) -> Void
    ) async throws -> [DemoPerson] {
        let (stage, robin) = try await open(
            in: accounts, library: library, now: now, random: random, progress: progress)
        try await accounts.set(ClinicHelp(telephone: "555 0142", words: "Mondays to Fridays, 9 to 5.", country: nil))
        let kept =
            [ShelfEntry.ruleAccepted(RuleAccepted(wording: RuleWords.newest))]
            + sentences.enumerated().map { slot, text in
                .sentence(SavedSentence(slot: UInt64(slot + 1), text: text, language: .english))
            }
        for entry in kept {
            _ = try await stage.desk().keep(entry, form: nil, at: stage.clock.at(-60, 9), random: random)
        }
        // One after the other: each begins on another day, and what has expired by a later day is swept away.
        try await Ended.tell(stage)
        return try await [robin] + FirstWeek.tell(stage) + SixWeeks.tell(stage) + Resting.tell(stage)
            + Worried.tell(stage)
    }

    /// Enrols the therapist of an empty clinic. Stories can be made from then on.
    package static func open(
        in accounts: AccountService, library: Library, now: Instant, random: any RandomSource,
        progress: @escaping @Sendable (String) -> Void
    ) async throws -> (stage: DemoStage, therapist: DemoPerson) {
        let clock = DemoClock(now: now)
        let digits = try DemoStage.digits(1)
        let begun = clock.at(-60, 9)
        let robin = try await accounts.enrolTherapist(profile: profile, digits: digits.value, at: begun, random: random)
        guard let session = try await accounts.session(robin.session.secret, at: begun),
            case .therapistPrivate(let keyring) = session.access
        else { throw CaseError.noKeys }
        if let sheet = robin.sheet { try await accounts.putAway(sheet: sheet.lookup, of: robin.person) }
        try await session.leave(accounts)
        progress(profile.therapistName)
        let stage = DemoStage(accounts, library, clock, random, keyring: keyring, progress: progress)
        let person = DemoPerson(
            role: .therapist, name: profile.therapistName, story: "the therapist", digits: digits.text, enrolled: robin)
        return (stage, person)
    }

    private static let profile = TherapistProfile(
        therapistName: "Robin", welcome: "", secretsRule: "limited", readingDays: "",
        texts: [
            ProfileText(
                .english,
                welcome:
                    "What I have prepared for the two of you is about feeling close again. Everything else grows from there.",
                readingDays: "Robin reads this on Mondays and before you meet.")
        ])

    private static let sentences = [
        "Thank you for writing this. We'll talk about it when we meet.", "A short evening is fine too.",
        "I have read this. Take all the time you need.",
    ]
}
