extension TherapistPages {
    /// "Planned 2: one happened, one smaller." One member's own account; two accounts are never merged.
    package static func happened(
        planned: Int, yes: Int = 0, smaller: Int = 0, interrupted: Int = 0, notThisTime: Int = 0, _ texts: Texts
    ) -> String {
        let parts = [("yes", yes), ("smaller", smaller), ("interrupted", interrupted), ("not", notThisTime)]
            .filter { $0.1 > 0 }
            .map { texts("therapist.happened.\($0.0)", ["number": number($0.1, texts)], count: $0.1) }
        let plan = texts("therapist.happened.planned", count: planned)
        guard !parts.isEmpty else { return texts("therapist.happened.unsaid", ["plan": plan]) }
        return texts(
            "therapist.happened.line",
            ["plan": plan, "parts": parts.joined(separator: texts("therapist.happened.between") + " ")])
    }

    static func number(_ count: Int, _ texts: Texts) -> String {
        let words = ["one", "two", "three", "four", "five", "six", "seven"]
        return words.indices.contains(count - 1) ? texts("therapist.number.\(words[count - 1])") : String(count)
    }

    /// "Alex and Sam", "Alex".
    package static func both(_ names: [String], _ texts: Texts) -> String {
        texts.list(names)
    }
}
