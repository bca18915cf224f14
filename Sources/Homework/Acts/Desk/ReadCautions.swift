/// Answers an exercise's cautions for this couple (R18), or answers them again when something has changed.
///
/// A caution that may never be set aside is refused here, whoever calls, and so is a reason of a word or two.
package struct ReadCautions: TherapistAct {
    package let exercise: String
    package let version: UInt64
    package let day: Day
    package let answer: Answer

    /// The therapist's one choice under the cautions.
    package enum Answer: Sendable, Equatable {
        case noneApplies
        case notAskedYet
        /// The `line`th caution, counted from 1, applies, and the homework is given all the same.
        case applies(Contraindication, line: UInt64, why: String)
    }

    package init(exercise: String, version: UInt64, day: Day, answer: Answer) {
        self.exercise = exercise
        self.version = version
        self.day = day
        self.answer = answer
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        var read = CautionsRead(exercise: exercise, version: version, day: day, override: nil)
        read.homeworkCount = UInt64(view.joint.table.homework.count)
        switch answer {
        case .noneApplies: read.answer = .noneApplies
        case .notAskedYet: read.answer = .notAskedYet
        case .applies(let found, let line, let why):
            guard found.severity == .withReason else { throw .neverWithThis }
            let why = try why.written(atMost: Longest.line)
            guard why.isSentence else { throw .sentenceTooShort }
            (read.answer, read.line, read.override) = (.setAside, line, why)
        }
        let last = view.file.cautions.last { $0.exercise == exercise && $0.version == version }
        return last == read ? TherapistChanges() : TherapistChanges(file: .cautionsRead(read))
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
    package func cautionsRead(_ exercise: String, _ version: UInt64) -> CautionsRead? {
        let last = file.cautions.last { $0.exercise == exercise && $0.version == version }
        guard let last, last.said != .noneApplies else { return last }
        return last.homeworkCount == UInt64(joint.table.homework.count) ? last : nil
    }

    /// Refuses homework whose cautions were not answered, and touch before each member was asked alone. A therapist's own
    /// sheet has none.
    func demandCautions(_ assignment: Assignment, isTouch: Bool) throws(Refusal) {
        if assignment.exercise.isEmpty { return }
        guard let read = cautionsRead(assignment.exercise, assignment.version) else { throw .cautionsUnread }
        if isTouch, read.said == .notAskedYet { throw .notAskedAlone }
    }
}
