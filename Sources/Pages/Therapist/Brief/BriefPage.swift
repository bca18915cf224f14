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
        package var cards: [Card]
        /// Question by question, for the copy to the therapist's notes.
        package var rows: [Row]
        package var hints: [Hint]
        package var hasHints: Bool
        /// What each wrote up to the last meeting, folded on the page.
        package var earlier: [Earlier]
        package var hasEarlier: Bool
        package var acts: Acts

        /// *On Thursday 11 December, 05:00: the limit “neck” is removed.*
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
            /// "Urgent" or "Before you meet".
            package var level: String
            /// The name of the member it is about; both names where two notes disagree.
            package var who: String
            package var day: String
            package var sentence: String
            package var handleHref: String
            /// Shown with an urgent alert: how its writer can be reached without harm, or that this was not noted.
            package var reach: String?
            /// The letter that raised it, line by line; empty where it is shown with another alert.
            package var letter: [String]
            package var hasLetter: Bool

            /// - Parameters:
            ///   - who: nil where two notes disagree.
            ///   - reach: how the writer wants to be reached, where that is known.
            ///   - letter: what the letter says, line by line.
            package init(
                _ cause: Homework.Flag.Cause, who: String?, day: String, handleHref: String, reach: String? = nil,
                letter: [String] = [], _ texts: Texts
            ) {
                (self.letter, hasLetter) = (letter, !letter.isEmpty)
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

        /// What is known of one member: how they felt, what they answered, what they wrote.
        package struct Card: Encodable, Sendable, Equatable {
            package var name: String
            package var initial: String
            /// How they felt the last time, large; nil where they never said.
            package var felt: String?
            package var line: Line?
            /// The same in words, the oldest first.
            package var words: [String]
            package var facts: [Fact]
            package var sayings: [Saying]
            package var hasSayings: Bool
            /// Sentences to answer with; nil where nothing waits for a reply, or an alert is open.
            package var reply: QuickReply?
        }

        /// How somebody felt the last times, as a line of up to three points. The words beside it say the same.
        package struct Line: Encodable, Sendable, Equatable {
            package var points: String
            package var dots: [Dot]

            package struct Dot: Encodable, Sendable, Equatable {
                package var x: Int
                package var y: Int
            }

            private static let (width, height, margin) = (104, 36, 6)

            /// - Parameter levels: 0 for the best of four answers, 3 for the worst; the oldest first.
            init?(_ levels: [Int]) {
                guard levels.count > 1 else { return nil }
                let step = (Self.width - 2 * Self.margin) / (levels.count - 1)
                dots = levels.enumerated().map { place, level in
                    Dot(x: Self.margin + place * step, y: Self.margin + level * (Self.height - 2 * Self.margin) / 3)
                }
                points = dots.map { "\($0.x),\($0.y)" }.joined(separator: " ")
            }
        }

        /// One question and this member's answer.
        package struct Fact: Encodable, Sendable, Equatable {
            package var label: String
            package var screenOnly: Bool
            package var lines: [String]
            /// Up to three words, the oldest first.
            package var trend: [String]
            package var hasTrend: Bool
            package var note: String?
            package var silent: Bool
        }

        /// What a member wrote, in full, under the question it answers.
        package struct Saying: Encodable, Sendable, Equatable {
            package var label: String
            package var quotes: [Quote]
        }

        /// Saved sentences, each a button that sends it. Posts `to` (the member's token), `saved` (the sentence),
        /// `read` = `yes` and `once` = `yes`.
        package struct QuickReply: Encodable, Sendable, Equatable {
            package var action: String
            package var to: String
            package var sentence: String
            package var saved: [String]
        }

        /// One question, and each member's own answer beside it.
        package struct Row: Encodable, Sendable, Equatable {
            package var key: String
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
            self.flags = Self.ordered(flags)
            nothing = members.allSatisfy(\.isSilent)
            rows = BriefMember.rows(members, texts)
            cards = BriefMember.cards(members, rows, texts)
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
            page.rows = BriefMember.rows(members, texts)
            page.cards = BriefMember.cards(members, page.rows, texts)
            return page
        }

        /// Puts sentences to answer with on the cards of these members, by their place from 0.
        package mutating func offer(_ replies: [Int: QuickReply]) {
            for (place, reply) in replies where cards.indices.contains(place) { cards[place].reply = reply }
        }

        /// Urgent alerts first. A letter that raised several is opened under the first of them.
        private static func ordered(_ flags: [Flag]) -> [Flag] {
            var opened: Set<String> = []
            return (flags.filter(\.isRed) + flags.filter { !$0.isRed }).map { flag in
                var flag = flag
                if !opened.insert(flag.handleHref).inserted { (flag.letter, flag.hasLetter) = ([], false) }
                return flag
            }
        }
    }

}

extension TherapistPages.BriefPage.QuickReply {
    package init(action: String, to: String, name: String, saved: [String], _ texts: Texts) {
        self.init(
            action: action, to: to, sentence: texts("therapist.brief.replyTo", ["name": name]), saved: saved)
    }
}

extension TherapistPages {
    /// What is known of one member, in finished sentences. Empty means that nothing was said.
    package struct BriefMember: Sendable, Equatable {
        package var name: String
        /// From `TherapistPages.happened`; nil when nothing was written about it.
        package var happened: String?
        /// "Last on Tuesday; Alex set it up."
        package var about: String?
        package var there: [String] = []
        /// The same as places between the best answer, 0, and the worst, 3.
        package var levels: [Int] = []
        package var mind: [String] = []
        /// What got in the way.
        package var obstacles: [String] = []
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
        /// What the member does alone.
        package var practicesHref: String
        /// What the member noted of it since the last meeting.
        package var practised: [String] = []

        package init(name: String, spokenHref: String, heardHref: String, practicesHref: String) {
            (self.name, self.spokenHref) = (name, spokenHref)
            (self.heardHref, self.practicesHref) = (heardHref, practicesHref)
        }

        /// Whether nothing was recorded by this member since the last meeting.
        var isSilent: Bool {
            happened == nil && practised.isEmpty && there.isEmpty && mind.isEmpty && obstacles.isEmpty && willing == nil
                && asksHelp.isEmpty && said.isEmpty
        }
    }

    /// The five suggestions. Each is shown with its reason.
    package enum BriefHint: Sendable, Equatable {
        /// Each member would take the next step.
        case bothReady
        case flagOpen
        case nothingSince(day: String)
        case tooMuchTwice(name: String)
        case smaller(name: String)
        /// Something of a list is shown that not all like any more.
        case listChanged

        /// - Parameter members: how many there are. A sentence about all of them has forms for one, two and three.
        func said(_ texts: Texts, of members: Int) -> BriefPage.Hint {
            let (key, values): (String, [String: String]) =
                switch self {
                case .bothReady: ("ready", [:])
                case .flagOpen: ("flag", [:])
                case .nothingSince(let day): ("nothing", ["day": day])
                case .tooMuchTwice(let name): ("twice", ["name": name])
                case .smaller(let name): ("smaller", ["name": name])
                case .listChanged: ("list", [:])
                }
            return BriefPage.Hint(
                sentence: texts("therapist.hint.\(key)", values, count: members),
                reason: texts("therapist.hint.\(key)Why", values, count: members))
        }
    }
}
