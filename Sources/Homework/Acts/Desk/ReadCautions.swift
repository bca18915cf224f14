/// Answers an exercise's cautions for this couple (R18), or answers them again when something has changed.
///
/// A caution that may never be set aside is refused here, whoever calls, and so is a reason of a word or two.
package struct ReadCautions: TherapistAct {
    package let exercise: String
    package let version: UInt64
    package let day: Day
    package let answer: Answer
    /// The member whom a practice is for; nil for homework of both.
    package let member: PersonID?
    /// When a clinician looked, and who it was; nil where the exercise does not ask for it.
    package let check: ClinicianCheck?

    /// The therapist's one choice under the cautions.
    package enum Answer: Sendable, Equatable {
        case noneApplies
        case notAskedYet
        /// The `line`th caution, counted from 1, applies, and the homework is given all the same.
        case applies(Contraindication, line: UInt64, why: String)
    }

    package init(
        exercise: String, version: UInt64, day: Day, answer: Answer, member: PersonID? = nil,
        check: ClinicianCheck? = nil
    ) {
        self.exercise = exercise
        self.version = version
        self.day = day
        self.answer = answer
        self.member = member
        self.check = check
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        var read = CautionsRead(exercise: exercise, version: version, day: day, override: nil)
        read.homeworkCount = view.homeworkCount
        read.member = member
        if let check {
            if check.day > day { throw .dayToCome }
            (read.checkedOn, read.checkedBy) = (check.day, try check.by.written(atMost: Longest.name))
        }
        switch answer {
        case .noneApplies: read.answer = .noneApplies
        case .notAskedYet: read.answer = .notAskedYet
        case .applies(let found, let line, let why):
            guard found.severity == .withReason else { throw .neverWithThis }
            let why = try why.written(atMost: Longest.line)
            guard why.isSentence else { throw .sentenceTooShort }
            (read.answer, read.line, read.override) = (.setAside, line, why)
        }
        let last = view.file.cautions.last {
            $0.exercise == exercise && $0.version == version && $0.member == member
        }
        return last == read ? TherapistChanges() : TherapistChanges(file: .cautionsRead(read))
    }
}

/// That a clinician looked before a homework that needs it (R19).
package struct ClinicianCheck: Sendable, Equatable {
    package let day: Day
    /// The role, such as *gynaecologist*; a name is not needed.
    package let by: String

    package init(day: Day, by: String) {
        self.day = day
        self.by = by
    }
}

extension String {
    /// At least four words and twenty characters: nobody could judge a reason such as *ok* a year later.
    fileprivate var isSentence: Bool { split(whereSeparator: \.isWhitespace).count >= 4 && count >= 20 }
}

extension TherapistView {
    /// The answer to an edition's cautions that the next homework may rest on; nil where the therapist has to read them
    /// first.
    ///
    /// *None applies* holds until the therapist answers otherwise. *Not asked yet* and *set aside* hold for one
    /// assignment.
    ///
    /// - Parameter member: whom a practice is for; nil for homework of both.
    package func cautionsRead(_ exercise: String, _ version: UInt64, of member: PersonID? = nil) -> CautionsRead? {
        let last = file.cautions.last {
            $0.exercise == exercise && $0.version == version && $0.member == member
        }
        guard let last, last.said != .noneApplies else { return last }
        return last.homeworkCount == homeworkCount ? last : nil
    }

    /// How many homeworks this couple and its members were given so far.
    var homeworkCount: UInt64 {
        UInt64(joint.table.homework.count + folders.map(\.desk.practices.count).reduce(0, +))
    }

    /// Refuses homework whose cautions were not answered, and touch before each member was asked alone. A therapist's own
    /// sheet has none. Where a clinician has to have looked, the answer names the day and the role.
    func demandCautions(
        _ assignment: Assignment, _ handouts: Localized<Handout>, isTouch: Bool, of member: PersonID? = nil
    ) throws(Refusal) {
        if assignment.exercise.isEmpty { return }
        guard let read = cautionsRead(assignment.exercise, assignment.version, of: member) else {
            throw .cautionsUnread
        }
        if isTouch, read.said == .notAskedYet { throw .notAskedAlone }
        try demandCheck(assignment, handouts, of: member)
    }

    /// Refuses homework that needs a clinician's look while nobody has noted the day and the role (R19).
    func demandCheck(
        _ assignment: Assignment, _ handouts: Localized<Handout>, of member: PersonID? = nil
    ) throws(Refusal) {
        let read = cautionsRead(assignment.exercise, assignment.version, of: member)
        if Language.allCases.contains(where: { handouts[$0].needsCheck }), read?.checkedOn == nil { throw .notChecked }
    }
}
