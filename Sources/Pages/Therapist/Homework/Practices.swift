extension TherapistPages {
    /// What one member does alone: each practice with its log, how far it is open, and the form that changes that.
    ///
    /// The form posts the fields of `PracticeForm` and `seen`, how many times the page showed.
    package struct Practices: Page {
        package static let template = "therapist/practices"
        package static let title = PageTitle.thisWeek
        package var back: Link
        package var heading: String
        package var lead: String
        package var empty: String?
        package var giveHref: String
        package var rows: [Row]

        package struct Row: Encodable, Sendable {
            package var title: String
            package var since: String
            package var state: [String]
            /// Whether a place rests until the therapist sets the practice anew.
            package var isResting: Bool
            package var times: [Time]
            package var hasTimes: Bool
            package var none: Bool
            package var drawing: MyTimePage.Drawing?
            package var form: Setting?
            package var endHref: String?
            package var printHref: String

            package init(
                title: String, since: String, state: [String], isResting: Bool, times: [Time],
                drawing: MyTimePage.Drawing?, form: Setting?, endHref: String?, printHref: String
            ) {
                (self.title, self.since, self.state, self.isResting) = (title, since, state, isResting)
                (self.times, hasTimes, none, self.drawing) = (times, !times.isEmpty, times.isEmpty, drawing)
                (self.form, self.endHref, self.printHref) = (form, endHref, printHref)
            }
        }

        package struct Time: Encodable, Sendable {
            package var day: String
            package var place: String
            package var level: String
            package var stopped: String?

            package init(day: String, place: String, level: String, stopped: String?) {
                (self.day, self.place, self.level, self.stopped) = (day, place, level, stopped)
            }
        }

        package struct Setting: Encodable, Sendable {
            package var action: String
            package var seen: String
            package var practice: PracticeForm
            package var button: String
            package var faults: Faults

            package init(action: String, seen: String, form: PracticeForm, button: String) {
                (self.action, self.seen, practice, self.button) = (action, seen, form, button)
                faults = Faults(form.faults)
            }
        }

        package init(back: Link, name: String, rows: [Row], giveHref: String, _ texts: Texts) {
            (self.back, self.rows, self.giveHref) = (back, rows, giveHref)
            heading = texts("therapist.practice.heading", ["name": name])
            lead = texts("therapist.practice.lead", ["name": name])
            empty = rows.isEmpty ? texts("therapist.practice.empty", ["name": name]) : nil
        }
    }
}
