import Homework

extension Block {
    /// A course in one language.
    func course() -> Course? {
        let edition = edition()
        let weeks = blocks("weeks").map { week in
            defer { week.finish() }
            return (keys: week.keys("entries"), note: week.text("note", .therapist))
        }
        if !(2...12).contains(weeks.count) { note(.count("weeks", 2...12), at: "weeks") }
        let guide = block("for-therapist")
        let text = CourseText(
            name: guide?.text("name", .therapist) ?? "", purpose: guide?.text("purpose", .therapist) ?? "",
            pacing: guide?.lines("pacing", .therapist) ?? [], notes: weeks.map(\.note),
            reasons: guide?.reasons() ?? [:])
        guide?.finish()
        finish()
        return edition.map {
            Course(edition: $0, weeks: weeks.map { Course.Week(entries: $0.keys) }, text: Localized(same: text))
        }
    }
}
