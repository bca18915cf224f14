import Casework
import Homework
import Pages

// What comes first, when not to give, what to bear in mind: read before a homework is given, and answered.
extension CoupleRequest {
    private typealias Part = TherapistPages.Cautions.Part

    private func lines(_ exercise: Exercise) -> [Part: [String]] {
        let guide = exercise.guide[visit.language]
        func lines(_ severity: Contraindication.Severity) -> [String] {
            guide.contraindications.filter { $0.severity == severity }.map(\.text)
        }
        return [
            .prerequisite: guide.prerequisites, .never: lines(.never), .contraindication: lines(.withReason),
            .caution: guide.cautions,
        ]
    }

    func cautions(_ exercise: Exercise) -> TherapistPages.Cautions {
        var sent = TherapistPages.Cautions.Typed()
        (sent.answer, sent.which, sent.override) = (typed?["cautions"], typed?["which"], value("override"))
        (sent.answerError, sent.whichError) = (fault("cautions"), fault("which"))
        sent.overrideError = fault("override")
        return TherapistPages.Cautions(
            lines(exercise), isTouch: exercise.kind == .evening, members: seats.count,
            readOn: unchanged(exercise).map { words.date($0.day) }, typed: sent, texts)
    }

    /// That none applied and each was asked alone, where that still holds.
    private func unchanged(_ exercise: Exercise) -> CautionsRead? {
        cautionsRead(exercise).flatMap { $0.said == .noneApplies ? $0 : nil }
    }

    /// Keeps the answer. Left out, it means that nothing has changed, which only *none applies* can say.
    func answerCautions(_ exercise: Exercise) async throws {
        if form["cautions"].isEmpty, unchanged(exercise) != nil { return }
        let read = ReadCautions(
            exercise: exercise.key.text, version: UInt64(exercise.edition.version), day: today,
            answer: try sentAnswer(exercise))
        do {
            // It holds already when sent again, so it needs no form of its own.
            _ = try await file.perform([read], form: nil, at: visit.now, random: visit.random)
        } catch CaseError.refused(.neverWithThis) {
            throw FormFault("cautions", Refusal.neverWithThis.key)
        } catch CaseError.refused(let refusal) where [.empty, .sentenceTooShort].contains(refusal) {
            throw FormFault("override", Refusal.sentenceTooShort.key)
        } catch CaseError.refused(.tooLong) {
            throw FormFault("override", "therapist.error.tooLong")
        }
    }

    private func sentAnswer(_ exercise: Exercise) throws(FormFault) -> ReadCautions.Answer {
        switch TherapistPages.Cautions.Answer(rawValue: form["cautions"]) {
        case nil: throw FormFault("cautions", "therapist.error.cautions")
        case .some(.none): return .noneApplies
        case .notAsked:
            if exercise.kind == .evening { throw FormFault("cautions", Refusal.notAskedAlone.key) }
            return .notAskedYet
        case .applies:
            let found = exercise.guide[visit.language].contraindications
            guard let line = Int(form["which"]), found.indices.contains(line - 1) else {
                throw FormFault("which", "therapist.error.which")
            }
            return .applies(found[line - 1], line: UInt64(line), why: form["override"])
        }
    }

    static let ofCautions: Set<String> = ["cautions", "which", "override"]
}
