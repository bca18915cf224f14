package import Homework

extension TherapistPages {
    /// The therapist's one page before a meeting: what is urgent, what each member said, never merged, and what can be
    /// done.
    package struct BriefPage: Page {
        package static let template = "therapist/brief"
        package static let title = PageTitle.thisWeek
        package var back: Link?
        package var names: String
        package var meeting: String
        /// The open homework, and when it was talked about.
        package var homework: String
        /// What both find from a later hour, one line for each.
        package var later: [Later]
        /// Sentences about both: that homework is paused, which limits were added.
        package var remarks: [String]
        /// How members would like to be called, while their name at the table is another.
        package var wishes: [Wish]
        package var flags: [Flag]
        package var nothing: Bool
        package var columns: [String]
        package var rows: [Row]
        package var hints: [Hint]
        package var hasHints: Bool
        /// What each wrote up to the last meeting, folded on the page.
        package var earlier: [Earlier]
        package var hasEarlier: Bool
        package var acts: Acts

        /// *From Thursday 11 December, 05:00: neck is no longer left out.*
        package struct Later: Encodable, Sendable, Equatable {
            package var sentence: String
            /// The page that withdraws it; nil where it cannot be withdrawn.
            package var href: String?

            package init(_ sentence: String, href: String? = nil) { (self.sentence, self.href) = (sentence, href) }
        }

        /// *Alex would like to be called Lex*, with buttons that accept the name or leave it. Posts `name`, as it was
        /// shown, and `leave=yes`.
        package struct Wish: Encodable, Sendable, Equatable {
            package var sentence: String
            package var wish: String
            package var action: String
            /// Says that somebody else has this name or has asked for it; nil where nobody has.
            package var shared: String?

            package init(name: String, wish: String, isShared: Bool = false, action: String, _ texts: Texts) {
                (self.wish, self.action) = (wish, action)
                if isShared { shared = texts("therapist.brief.wishShared", ["wish": wish]) }
                sentence = texts("therapist.brief.wish", ["name": name, "wish": wish])
            }
        }

        package struct Flag: Encodable, Sendable, Equatable {
            package var isRed: Bool
            /// "Today" or "Before you meet".
            package var level: String
            /// The name of the member it is about; both names where two notes disagree.
            package var who: String
            package var day: String
            package var sentence: String
            package var handleHref: String
            /// Shown with an urgent alert: how its writer can be reached without harm, or that this was not noted.
            package var reach: String?

            /// - Parameters:
            ///   - who: nil where two notes disagree.
            ///   - reach: how the writer wants to be reached, where that is known.
            package init(
                _ cause: Homework.Flag.Cause, who: String?, day: String, handleHref: String, reach: String? = nil,
                _ texts: Texts
            ) {
                (isRed, self.day, self.handleHref) = (cause.level == .red, day, handleHref)
                self.reach = who.flatMap { name in cause.level == .red ? Self.reach(name, reach, texts) : nil }
                self.who = who ?? texts("therapist.flag.both")
                sentence = cause.said(texts)
                level = texts(isRed ? "therapist.brief.red" : "therapist.brief.amber")
            }

            private static func reach(_ name: String, _ how: String?, _ texts: Texts) -> String {
                guard let how else { return texts("therapist.reach.unknown", ["name": name]) }
                return texts("therapist.reach.known", ["name": name, "how": how])
            }
        }

        /// One question, and each member's own answer beside it.
        package struct Row: Encodable, Sendable, Equatable {
            package var label: String
            /// Readiness statements are shown on the screen only, on no paper and in no copy (law L8).
            package var screenOnly: Bool
            package var cells: [Cell]
        }

        package struct Cell: Encodable, Sendable, Equatable {
            package var name: String
            /// Whether the member said nothing here.
            package var silent: Bool
            package var lines: [String]
            /// Up to three words, the oldest first.
            package var trend: [String]
            package var hasTrend: Bool
            package var quotes: [Quote]
            package var note: String?
        }

        package struct Quote: Encodable, Sendable, Equatable {
            package var day: String
            package var text: String

            package init(_ text: String, day: String) { (self.text, self.day) = (text, day) }
        }

        package struct Earlier: Encodable, Sendable, Equatable {
            package var name: String
            package var letters: [Written]

            package init(name: String, letters: [Written]) { (self.name, self.letters) = (name, letters) }
        }

        /// A letter, question by question: "Did it take place? Yes."
        package struct Written: Encodable, Sendable, Equatable {
            package var day: String
            package var lines: [String]

            package init(day: String, lines: [String]) { (self.day, self.lines) = (day, lines) }
        }

        package struct Hint: Encodable, Sendable, Equatable {
            package var sentence: String
            package var reason: String
        }

        package init(
            back: Link? = nil, names: [String], meeting: String, homework: String, later: [Later] = [],
            remarks: [String] = [], wishes: [Wish] = [], flags: [Flag], members: [BriefMember], hints: [BriefHint],
            earlier: [Earlier] = [], acts: Acts, _ texts: Texts
        ) {
            (self.back, self.meeting, self.homework, self.remarks) = (back, meeting, homework, remarks)
            self.names = TherapistPages.both(names, texts)
            (self.later, self.wishes) = (later, wishes)
            self.flags = flags.filter(\.isRed) + flags.filter { !$0.isRed }
            nothing = members.allSatisfy(\.isSilent)
            columns = members.map(\.name)
            rows = BriefMember.rows(members, texts)
            self.hints = hints.map { $0.said(texts, of: members.count) }
            hasHints = !hints.isEmpty
            self.earlier = earlier.filter { !$0.letters.isEmpty }
            hasEarlier = !self.earlier.isEmpty
            self.acts = acts.with(members, texts)
        }

        /// The same page about some of the members. What both see stays; of what members wrote, only theirs stays.
        package func only(_ members: [BriefMember], _ texts: Texts) -> Self {
            var page = self
            (page.flags, page.hints, page.hasHints, page.earlier, page.hasEarlier) = ([], [], false, [], false)
            page.nothing = members.allSatisfy(\.isSilent)
            (page.columns, page.rows) = (members.map(\.name), BriefMember.rows(members, texts))
            return page
        }
    }

    /// What is known of one member, in finished sentences. Empty means that nothing was said.
    package struct BriefMember: Sendable, Equatable {
        package var name: String
        /// From `TherapistPages.happened`; nil when nothing was written about it.
        package var happened: String?
        /// "Last on Tuesday; Alex set it up."
        package var about: String?
        package var there: [String] = []
        package var mind: [String] = []
        /// "I'm willing; with luck."
        package var willing: String?
        /// What this member asked for help in saying.
        package var asksHelp: [String] = []
        package var said: [BriefPage.Quote] = []
        /// "I'd try", and when and how the member said it: "18 Nov, in writing", "18 Nov, to you alone".
        package var ready: String?
        package var readyWhen: String?
        /// Why the statement no longer counts; the reason, from `Stale`.
        package var readyStale: String?
        /// "3 Nov, in the room"; nil while the therapist has not spoken with the member alone.
        package var spoken: String?
        /// From `SpokenGap`.
        package var spokenWarning: String?
        package var spokenHref: String
        package var heardHref: String

        package init(name: String, spokenHref: String, heardHref: String) {
            (self.name, self.spokenHref, self.heardHref) = (name, spokenHref, heardHref)
        }

        /// Whether nothing was recorded by this member since the last meeting.
        var isSilent: Bool {
            happened == nil && there.isEmpty && mind.isEmpty && willing == nil && asksHelp.isEmpty && said.isEmpty
        }
    }

    /// The four suggestions. Each is shown with its reason.
    package enum BriefHint: Sendable, Equatable {
        /// Each member would take the next step.
        case bothReady
        case flagOpen
        case nothingSince(day: String)
        case tooMuchTwice(name: String)

        /// - Parameter members: how many there are. A sentence about all of them has forms for one, two and three.
        func said(_ texts: Texts, of members: Int) -> BriefPage.Hint {
            let (key, values): (String, [String: String]) =
                switch self {
                case .bothReady: ("ready", [:])
                case .flagOpen: ("flag", [:])
                case .nothingSince(let day): ("nothing", ["day": day])
                case .tooMuchTwice(let name): ("twice", ["name": name])
                }
            return BriefPage.Hint(
                sentence: texts("therapist.hint.\(key)", values, count: members),
                reason: texts("therapist.hint.\(key)Why", values, count: members))
        }
    }
}
