import Casework
import Homework
import Pages

// The cautions of a homework, which the therapist reads and answers before giving it.
extension CoupleRequest {
    private typealias Part = TherapistPages.Cautions.Part

    private func lines(_ exercise: Exercise) -> [Part: [String]] {
        let guide = exercise.guide[request.language]
        func lines(_ severity: Contraindication.Severity) -> [String] {
            guide.contraindications.filter { $0.severity == severity }.map(\.text)
        }
        return [
            .prerequisite: guide.prerequisites, .never: lines(.never), .contraindication: lines(.withReason),
            .caution: guide.cautions,
        ]
    }

    /// - Parameter seat: the member whom a practice is for; nil for homework of both.
    func cautions(
        _ exercise: Exercise, _ wizard: AssignmentWizard, of seat: Seat? = nil
    ) -> TherapistPages.Cautions {
        var sent = TherapistPages.Cautions.Typed()
        // What a clinician found for the couple's plan is offered here; the therapist can change it.
        if exercise.needsCheck, let noted = view.file.concerns, let day = noted.checkedOn {
            (sent.checkedOn, sent.checkedBy) = (day.form, noted.checkedBy ?? "")
        }
        if let typed = wizard.draft.cautions, typed.about == exercise.key.text {
            sent.answer = typed.answer.isEmpty ? nil : typed.answer
            (sent.which, sent.override) = (typed.which.isEmpty ? nil : typed.which, typed.override)
            (sent.checkedOn, sent.checkedBy) = (typed.checkedOn, typed.checkedBy)
        }
        (sent.checkedOnError, sent.checkedByError) = (wizard.fault("checkedOn"), wizard.fault("checkedBy"))
        (sent.answerError, sent.whichError) = (wizard.fault("cautions"), wizard.fault("which"))
        sent.overrideError = wizard.fault("override")
        return TherapistPages.Cautions(
            lines(exercise), isTouch: exercise.isTouch, members: seat == nil ? seats.count : 1,
            readOn: unchanged(exercise, of: seat?.member).map { words.date($0.day) },
            known: talksAlone(with: seat.map { [$0] } ?? seats), asksCheck: exercise.needsCheck, typed: sent, texts)
    }

    /// Whether the therapist spoke with each member alone, and when, as *Open the next step* says it.
    private func talksAlone(with seats: [Seat]) -> [TherapistPages.OpenStep.Need] {
        seats.map { seat in
            TherapistPages.OpenStep.Need.spoken(
                with: seat.name, met: view.isAnswered(seat.member), gap: view.spokenGap(seat.member, on: today)?.page,
                when: spokenWhen(seat.member) ?? "", texts)
        }
    }

    /// The answer that none applied and that each was asked alone, if it still holds.
    private func unchanged(_ exercise: Exercise, of member: PersonID?) -> CautionsRead? {
        view.cautionsRead(exercise.key.text, UInt64(exercise.edition.version), of: member)
            .flatMap { $0.said == .noneApplies && ($0.checkedOn != nil || !exercise.needsCheck) ? $0 : nil }
    }

    /// Saves the answer. No answer means that nothing has changed, which is possible only after *none applies*.
    func answerCautions(_ exercise: Exercise, _ typed: TypedCautions?, of member: PersonID? = nil) async throws {
        let typed = typed.flatMap { $0.about == exercise.key.text ? $0 : nil } ?? TypedCautions()
        if typed.answer.isEmpty, unchanged(exercise, of: member) != nil { return }
        let read = ReadCautions(
            exercise: exercise.key.text, version: UInt64(exercise.edition.version), day: today,
            answer: try answer(typed, exercise), member: member, check: try check(typed, exercise))
        // Sending the same answer again changes nothing, so this act needs no form mark.
        do throws(CaseError) {
            _ = try await file.perform([read], form: nil, at: request.now, random: request.random)
        } catch { throw beside(error) }
    }

    /// Turns a refusal of an answer into a fault beside the field it is about.
    private func beside(_ error: CaseError) -> any Error {
        switch error {
        case .refused(.neverWithThis): FormFault("cautions", Refusal.neverWithThis.key)
        case .refused(.empty), .refused(.sentenceTooShort): FormFault("override", Refusal.sentenceTooShort.key)
        case .refused(.tooLong): FormFault("override", "therapist.error.tooLong")
        default: error
        }
    }

    /// When a clinician looked, and who it was, where the exercise asks for it (R19).
    private func check(_ typed: TypedCautions, _ exercise: Exercise) throws(FormFault) -> ClinicianCheck? {
        guard exercise.needsCheck else { return nil }
        guard let day = Day(form: typed.checkedOn), day <= today else {
            throw FormFault("checkedOn", "therapist.error.checkedOn")
        }
        let by = typed.checkedBy.trimmed
        if by.isBlank { throw FormFault("checkedBy", "therapist.error.checkedBy") }
        if by.count > Longest.name { throw FormFault("checkedBy", "therapist.error.tooLong") }
        return ClinicianCheck(day: day, by: by)
    }

    private func answer(_ typed: TypedCautions, _ exercise: Exercise) throws(FormFault) -> ReadCautions.Answer {
        switch TherapistPages.Cautions.Answer(rawValue: typed.answer) {
        case nil: throw FormFault("cautions", "therapist.error.cautions")
        case .some(.none): return .noneApplies
        case .notAsked:
            if exercise.isTouch { throw FormFault("cautions", Refusal.notAskedAlone.key) }
            return .notAskedYet
        case .applies:
            let found = exercise.guide[request.language].contraindications
            guard let line = Int(typed.which), found.indices.contains(line - 1) else {
                throw FormFault("which", "therapist.error.which")
            }
            return .applies(found[line - 1], line: UInt64(line), why: typed.override)
        }
    }
}

/// The answer about the cautions of one exercise.
struct TypedCautions: Equatable, Sendable {
    var about = ""
    var answer = ""
    var which = ""
    var override = ""
    var checkedOn = ""
    var checkedBy = ""
}

extension TypedCautions: WireRecord {
    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &about)
        wire.field(2, &answer)
        wire.field(3, &which)
        wire.field(4, &override)
        wire.field(5, &checkedOn)
        wire.field(6, &checkedBy)
    }
}
