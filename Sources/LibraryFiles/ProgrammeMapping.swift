import Homework

extension Block {
    /// A programme in one language.
    func programme() -> Programme? {
        let edition = edition()
        let steps = blocks("steps").compactMap { $0.step() }
        if zip(steps, steps.dropFirst()).contains(where: { $0.number >= $1.number }) {
            note(.stepsNotAscending, at: "steps")
        }
        let keys = steps.map(\.exercise)
        for key in Set(keys) where keys.count(where: { $0 == key }) > 1 {
            note(.repeated("exercise", value: key.text), at: "steps")
        }
        let guide = block("for-therapist")
        let text = ProgrammeText(
            name: guide?.text("name", .therapist) ?? "", purpose: guide?.text("purpose", .therapist) ?? "",
            pacing: guide?.lines("pacing", .therapist) ?? [], reasons: guide?.reasons() ?? [:])
        guide?.finish()
        finish()
        return edition.map { Programme(edition: $0, steps: steps, text: Localized(same: text)) }
    }

    private func step() -> ProgrammeStep? {
        defer { finish() }
        let number = UInt8(number("number", 0...99))
        let onlyIfAdded = has("only-if-added") ? flag("only-if-added") : false
        guard let written = scalar("exercise") else { return nil }
        guard let key = ExerciseKey(written) else {
            note(.expected("exercise", what: "the key of an exercise"), at: "exercise")
            return nil
        }
        return ProgrammeStep(number: number, exercise: key, onlyIfAdded: onlyIfAdded)
    }
}
