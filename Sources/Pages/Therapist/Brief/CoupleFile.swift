extension TherapistPages {
    /// The couple's file: what was done, when and why, in parts, each with the newest first. Only the therapist reads
    /// it.
    package struct CoupleFile: Page {
        package static let template = "therapist/file"
        package static let title = PageTitle.thisWeek
        package var back: Link
        package var heading: String
        package var record: Link
        package var isEmpty: Bool
        package var parts: [Part]

        /// The parts of the file.
        package enum Kind: String, Sendable, CaseIterable {
            case alerts, homework, cautions, openings, talks, meetings, notes
        }

        package struct Part: Encodable, Sendable, Equatable {
            package var heading: String
            /// The therapist's own notes, and what an opening rested on, are never printed (law L8).
            package var screenOnly: Bool
            package var items: [Item]

            package init(_ kind: Kind, _ items: [Item], _ texts: Texts) {
                (heading, self.items) = (texts("therapist.file.part.\(kind.rawValue)"), items)
                screenOnly = [.notes, .openings].contains(kind)
            }
        }

        /// One entry of the file, with its day.
        package struct Item: Encodable, Sendable, Equatable {
            package var day: String
            package var name: String?
            package var lines: [String]
            package var link: Link?

            package init(day: String, name: String? = nil, lines: [String] = [], link: Link? = nil) {
                (self.day, self.name, self.lines, self.link) = (day, name, lines, link)
            }
        }

        /// - Parameter parts: empty parts are left out.
        package init(back: Link, names: [String], recordHref: String, parts: [Part], _ texts: Texts) {
            self.back = back
            heading = texts("therapist.file.heading", ["names": TherapistPages.both(names, texts)])
            record = Link(texts("therapist.act.record"), href: recordHref)
            self.parts = parts.filter { !$0.items.isEmpty }
            isEmpty = self.parts.isEmpty
        }
    }
}
