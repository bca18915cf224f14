/// The pages for signed-in therapists.
///
/// A page is made of finished sentences: its initialiser puts names, days and counts into the catalogue's texts.
/// Addresses are plain strings that the caller passes in.
package enum TherapistPages {}

extension TherapistPages {
    /// A link to another page.
    package struct Link: Encodable, Sendable, Equatable {
        package var href: String
        package var label: String

        package init(_ label: String, href: String) { (self.href, self.label) = (href, label) }
    }

    /// The mistakes in a form's fields and questions, in the order of the page.
    static func faults(_ fields: [Field] = [], _ choices: [Choices] = [], _ ticks: [Tick] = []) -> Faults {
        Faults(
            fields.map { ($0.name, $0.error) } + choices.map { ($0.name, $0.error) } + ticks.map { ($0.name, $0.error) }
        )
    }
}

extension TherapistPages {
    /// When both will see a change. Posts `hour` = `now` | `meeting` | `morning`, and `morning` = a date.
    package struct EffectiveFrom: Encodable, Sendable, Equatable {
        package var choice: Choices
        package var morning: Field

        /// - Parameters:
        ///   - meetingMorning: "Thursday 11 December, 05:00". Nil when no meeting is planned or its morning has passed;
        ///     the therapist then has to pick a morning, unless the couple is with them now.
        ///   - isPlanned: whether there is a next meeting.
        ///   - isFirst: whether this is the first homework the couple ever gets.
        ///   - chosen: `now`, `meeting`, `morning`, or nil where nothing is chosen yet.
        package init(
            meetingMorning: String?, isPlanned: Bool = true, isFirst: Bool = false, chosen: String?,
            morning: String = "",
            choiceError: String? = nil,
            morningError: String? = nil, _ texts: Texts
        ) {
            var answers = [
                Choices.Answer("now", texts(isFirst ? "therapist.hour.nowFirst" : "therapist.hour.nowHere")),
                Choices.Answer("morning", texts("therapist.hour.morning")),
            ]
            if let meetingMorning {
                answers.insert(
                    Choices.Answer("meeting", texts("therapist.hour.meeting", ["when": meetingMorning])), at: 1)
            }
            choice = Choices(
                name: "hour", legend: texts("therapist.hour.asked"),
                hint: !isPlanned && choiceError == nil ? texts("therapist.hour.noMeeting") : nil,
                chosen: chosen,
                short: true, error: choiceError, answers: answers)
            self.morning = Field(
                name: "morning", label: texts("therapist.hour.which"), value: morning,
                hint: texts("therapist.hour.whichHint"), error: morningError)
        }
    }
}

extension TherapistPages {
    /// "2 planned: one took place, one shorter or easier." One member's own account; two accounts are never merged.
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

    /// The first letter of a name, as it is shown in a circle beside it.
    static func initial(_ name: String) -> String { name.unmarked.first.map { $0.uppercased() } ?? "" }

    /// "Alex and Sam", "Alex".
    package static func both(_ names: [String], _ texts: Texts) -> String {
        texts.list(names)
    }
}

extension TherapistPages {
    /// The therapist's pages that every page links to.
    package static func navigation(
        caseload: String, library: String, settings: String, here: NavigationPlace? = nil, _ texts: Texts
    ) -> [Frame.Link] {
        [(NavigationPlace.caseload, caseload), (.library, library), (.settings, settings)].map { place, href in
            Frame.Link(href: href, label: texts("therapist.nav.\(place.rawValue)"), here: here == place)
        }
    }

    /// The pages of the top line.
    package enum NavigationPlace: String, Sendable { case caseload, library, settings }
}
