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

    func cautions(_ exercise: Exercise, _ wizard: AssignmentWizard) -> TherapistPages.Cautions {
        var sent = TherapistPages.Cautions.Typed()
        if let typed = wizard.draft.cautions, typed.about == exercise.key.text {
            sent.answer = typed.answer.isEmpty ? nil : typed.answer
            (sent.which, sent.override) = (typed.which.isEmpty ? nil : typed.which, typed.override)
        }
        (sent.answerError, sent.whichError) = (wizard.fault("cautions"), wizard.fault("which"))
        sent.overrideError = wizard.fault("override")
        return TherapistPages.Cautions(
            lines(exercise), isTouch: exercise.isTouch, members: seats.count,
            readOn: unchanged(exercise).map { words.date($0.day) }, known: talksAlone, typed: sent, texts)
    }

    /// Whether the therapist spoke with each member alone, and when, as *Open the next step* says it.
    private var talksAlone: [TherapistPages.OpenStep.Need] {
        seats.map { seat in
            TherapistPages.OpenStep.Need.spoken(
                with: seat.name, met: view.isAnswered(seat.member), gap: view.spokenGap(seat.member, on: today)?.page,
                when: spokenWhen(seat.member) ?? "", texts)
        }
    }

    /// The answer that none applied and that each was asked alone, if it still holds.
    private func unchanged(_ exercise: Exercise) -> CautionsRead? {
        cautionsRead(exercise).flatMap { $0.said == .noneApplies ? $0 : nil }
    }

    /// Saves the answer. No answer means that nothing has changed, which is possible only after *none applies*.
    func answerCautions(_ exercise: Exercise, _ typed: TypedCautions?) async throws {
        let typed = typed.flatMap { $0.about == exercise.key.text ? $0 : nil } ?? TypedCautions()
        if typed.answer.isEmpty, unchanged(exercise) != nil { return }
        let read = ReadCautions(
            exercise: exercise.key.text, version: UInt64(exercise.edition.version), day: today,
            answer: try answer(typed, exercise))
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
}

extension TypedCautions: WireRecord {
    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &about)
        wire.field(2, &answer)
        wire.field(3, &which)
        wire.field(4, &override)
    }
}
