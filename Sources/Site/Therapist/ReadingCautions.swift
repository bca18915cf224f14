import Casework
import Homework
import Pages

// What is to be in place, when not to give, what to bear in mind: read before a homework is given.
extension CoupleVisit {
    private typealias Part = TherapistPages.Cautions.Part

    private func lines(_ exercise: Exercise) -> [Part: [String]] {
        let guide = exercise.guide[visit.language]
        return [
            .prerequisite: guide.prerequisites, .contraindication: guide.contraindications, .caution: guide.cautions,
        ]
    }

    private func ticked(_ form: SubmittedForm?) -> [Part: Set<Int>] {
        Dictionary(
            uniqueKeysWithValues: Part.allCases.map { part in
                (part, Set((form?.all(part.rawValue) ?? []).compactMap { Int($0) }))
            })
    }

    func cautions(_ exercise: Exercise) -> TherapistPages.Cautions {
        TherapistPages.Cautions(
            lines(exercise), ticked: ticked(typed?.fields), readOn: cautionsRead(exercise).map { words.date($0.day) },
            override: value("override"), error: fault("caution"), texts)
    }

    /// Ticked in full once, or set aside with a reason; afterwards one line says that nothing has changed, or they are
    /// read anew.
    func tickCautions(_ exercise: Exercise) async throws {
        let ticked = ticked(form)
        let isAll = lines(exercise).allSatisfy { part, lines in
            lines.indices.allSatisfy { ticked[part]?.contains($0 + 1) == true }
        }
        if !isAll, form["override"].trimmed.isEmpty {
            let isRead = cautionsRead(exercise) != nil
            if isRead, form["cautionsSame"] == "yes" { return }
            throw FormFault("caution", isRead ? "therapist.error.cautionsAgain" : "therapist.error.cautions")
        }
        // It holds already when sent again, so it needs no form of its own.
        _ = try await file.perform(
            [
                ReadCautions(
                    exercise: exercise.key.text, version: UInt64(exercise.edition.version), day: today,
                    override: isAll ? "" : form["override"])
            ], form: nil, at: visit.now, random: visit.random)
    }

    static let ofCautions: Set<String> = Set(Part.allCases.map(\.rawValue)).union(["cautionsSame", "override"])
}
