/// The couple's file as the therapist reads it (R40): what was done, when and why. It never says which readiness
/// statement an opening rested on.
package struct CoupleFile: Sendable, Equatable {
    /// Newest first, like everything here.
    package let alerts: [Alert]
    package let homework: [FiledHomework]
    package let cautions: [CautionsRead]
    package let openings: [FiledOpening]
    package let talks: [SpokenAlone]
    package let meetings: [Instant]
    package let notes: [CaseNote]

    package var isEmpty: Bool {
        alerts.isEmpty && homework.isEmpty && cautions.isEmpty && openings.isEmpty && talks.isEmpty
            && meetings.isEmpty && notes.isEmpty
    }
}

/// The alerts of one letter, and everything that was done about them.
package struct Alert: Sendable, Equatable {
    package let place: LetterRef
    /// When the letter was written.
    package let at: Instant
    /// What in the letter raised them, the urgent ones first.
    package let causes: [Flag.Cause]
    /// Oldest first.
    package let dealings: [FlagDealing]

    package var isUrgent: Bool { causes.contains { $0.level == .red } }

    /// The same without one cause; nil where that was the only one.
    package func without(_ cause: Flag.Cause) -> Alert? {
        let causes = causes.filter { $0 != cause }
        return causes.isEmpty ? nil : Alert(place: place, at: at, causes: causes, dealings: dealings)
    }

    /// Whether it has yet to be dealt with, or dealt with again.
    package var isOpen: Bool {
        if case .handled = dealings.last { false } else { true }
    }
}

/// One homework as it was given.
package struct FiledHomework: Sendable, Equatable {
    package let assignment: Assignment
    /// The member whom a practice is for; nil for homework of both.
    package let member: PersonID?
    /// The hour at which it was ended or closed by a meeting.
    package let closing: Instant?
    /// When it was talked about in a meeting.
    package let discussed: Day?

    /// Whether it was withdrawn before its hour, so that nobody ever saw it.
    package var isNeverSeen: Bool { closing.map { $0 <= assignment.from } ?? false }
}

/// One step that was opened, and how each member supported it.
package struct FiledOpening: Sendable, Equatable {
    package let step: Step
    package let at: Instant
    package let supports: [Support]

    /// That one member was ready: on which day and how they said it, never in which words.
    package struct Support: Sendable, Equatable {
        package let member: PersonID
        /// Absent where an older version recorded no day.
        package let at: Instant?
        package let isAloud: Bool

        package init(member: PersonID, at: Instant?, isAloud: Bool) {
            self.member = member
            self.at = at
            self.isAloud = isAloud
        }
    }
}

extension TherapistView {
    /// Everything the file, the table and the letters say about what was done with this couple.
    package var coupleFile: CoupleFile {
        CoupleFile(
            alerts: alerts,
            homework: filedHomework,
            cautions: file.cautions.reversed(), openings: file.proofs.reversed().map(opening),
            talks: file.spoken.map(\.value).reversed(), meetings: joint.table.meetings.map(\.at).reversed(),
            notes: file.notes.reversed())
    }

    /// What was given to both, and to each alone.
    private var filedHomework: [FiledHomework] {
        let both = joint.table.homework.map { homework in
            FiledHomework(
                assignment: homework.assignment, member: nil, closing: homework.closing,
                discussed: file.discussed[homework.assignment.id])
        }
        let alone = folders.flatMap { folder in
            folder.desk.practices.map { practice in
                FiledHomework(
                    assignment: practice.assignment, member: folder.member, closing: practice.ended, discussed: nil)
            }
        }
        // A stable order: the newest first, and of one moment those of the table first.
        return (both.reversed() + alone.reversed()).enumerated()
            .sorted { ($1.element.assignment.from, $0.offset) < ($0.element.assignment.from, $1.offset) }
            .map(\.element)
    }

    /// The alerts of every letter that ever raised one, the newest first.
    package var alerts: [Alert] {
        Dictionary(grouping: raised, by: \.place).map { place, flags in
            Alert(
                place: place, at: flags.map(\.at).max() ?? now,
                causes: flags.sorted { ($0.level, $1.cause.rawValue) > ($1.level, $0.cause.rawValue) }.map(\.cause),
                dealings: file.dealings[place] ?? [])
        }.sorted { ($0.at, $0.place.member, $0.place.number) > ($1.at, $1.place.member, $1.place.number) }
    }

    private func opening(_ proof: OpeningProof) -> FiledOpening {
        FiledOpening(step: proof.step, at: proof.at, supports: proof.words.flatMap(supports))
    }

    /// A member may have said it both in a letter and aloud.
    private func supports(_ word: ProvenStatement) -> [FiledOpening.Support] {
        let written = word.letter.map { number in
            FiledOpening.Support(
                member: word.member,
                at: word.written ?? letters(word.member).first { $0.number == number }?.letter.at, isAloud: false)
        }
        let heard = word.heard.map { number in
            FiledOpening.Support(
                member: word.member, at: file.heard.first { $0.number == number }?.value.at, isAloud: true)
        }
        return [written, heard].compactMap { $0 }
    }

    /// Whether this couple has never seen any homework, and none is set for later.
    package var isBeforeFirstHomework: Bool {
        joint.table.homework.allSatisfy { homework in homework.closing.map { $0 <= homework.assignment.from } ?? false }
    }
}

extension ProvenStatement {
    /// The same with the moment at which its letter was written.
    func dated(in view: TherapistView) -> ProvenStatement {
        var word = self
        word.written = letter.flatMap { number in view.letters(member).first { $0.number == number }?.letter.at }
        return word
    }
}
