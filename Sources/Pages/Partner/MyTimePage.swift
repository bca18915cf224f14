import Homework

/// What a member does alone: each practice with its button, the times that were noted, and those that ended. A member
/// without a practice finds the same page with a sentence, so that nothing says which of the two somebody has.
package struct MyTimePage: Page {
    package static let template = "partner/myTime"
    package static let title = PageTitle.mine

    package var back: String
    package var reads: Reads
    /// Why nothing can be begun now: the homework is paused for both.
    package var paused: String?
    package var empty: String?
    package var practices: [Practice]
    package var earlier: [Practice]
    package var hasEarlier: Bool
    /// The page with a sentence for the others; nil for a member who is alone here.
    package var sentence: Way?

    package struct Practice: Encodable, Sendable {
        package var title: String
        package var why: String
        /// *As last time: 2 (12 mm). About 10 minutes.* Nil where nothing can be begun.
        package var usual: String?
        /// What rests, until the therapist has looked.
        package var rests: String?
        package var start: Start?
        package var cardHref: String
        package var laterHref: String?
        /// The question whether others may have a part in it; nil where no homework includes it.
        package var joining: Way?
        package var times: [Time]
        package var hasTimes: Bool
        package var drawing: Drawing?

        package init(
            title: String, why: String, usual: String?, rests: String? = nil, start: Start? = nil, cardHref: String,
            laterHref: String? = nil, joining: Way? = nil, times: [Time], drawing: Drawing? = nil
        ) {
            (self.title, self.why, self.usual, self.rests, self.start) = (title, why, usual, rests, start)
            (self.cardHref, self.laterHref, self.joining) = (cardHref, laterHref, joining)
            (self.times, hasTimes, self.drawing) = (times, !times.isEmpty, drawing)
        }
    }

    /// A link to a page about one practice.
    package struct Way: Encodable, Sendable {
        package var href: String
        package var label: String

        package init(href: String, label: String) { (self.href, self.label) = (href, label) }
    }

    /// Posts `place`: the button as last time, and another place under a fold.
    package struct Start: Encodable, Sendable {
        package var action: String
        package var place: String
        package var label: String
        package var other: Choices?

        package init(action: String, place: String, label: String, other: Choices?) {
            (self.action, self.place, self.label, self.other) = (action, place, label, other)
        }
    }

    /// One noted time, in words.
    package struct Time: Encodable, Sendable {
        package var day: String
        package var place: String?
        package var level: String
        package var stopped: String?

        package init(day: String, place: String?, level: String, stopped: String?) {
            (self.day, self.place, self.level, self.stopped) = (day, place, level, stopped)
        }
    }

    /// A small drawing of the last times, oldest first: one dot for each, higher where it hurt more or was tenser. It is
    /// described in words beside it and has no scale to compare with.
    package struct Drawing: Encodable, Sendable {
        /// The width of the drawing in its own units.
        package var width: Int
        package var line: String
        package var dots: [Dot]

        package struct Dot: Encodable, Sendable {
            package var x: Int
            package var y: Int
            package var stopped: Bool
        }

        /// - Parameters:
        ///   - levels: the answers, oldest first; nil where none was given.
        ///   - highest: the strongest answer there is.
        package init?(_ levels: [(level: Int?, stopped: Bool)], highest: Int) {
            dots = levels.suffix(16).enumerated().compactMap { place, time in
                time.level.map { level in
                    Dot(x: 8 + place * 16, y: 44 - level * 36 / max(1, highest), stopped: time.stopped)
                }
            }
            guard dots.count > 1 else { return nil }
            width = 16 * levels.suffix(16).count
            line = dots.map { "\($0.x),\($0.y)" }.joined(separator: " ")
        }
    }

    package init(
        texts: Texts, names: Names, back: String, isPaused: Bool, practices: [Practice], earlier: [Practice],
        sentenceHref: String
    ) {
        self.back = back
        reads = Reads(texts("partner.myTime.reads", names), when: texts("partner.myTime.readsWhen", names))
        paused = isPaused && !practices.isEmpty ? texts("partner.myTime.paused", names) : nil
        empty = practices.isEmpty ? texts("partner.myTime.empty", names) : nil
        (self.practices, self.earlier, hasEarlier) = (practices, earlier, !earlier.isEmpty)
        sentence = names.others > 0 ? Way(href: sentenceHref, label: texts("partner.sentence.title", names)) : nil
    }
}

/// A homework as lines on a private page: what a practice's card says, to read or to print.
package struct OwnPaperPage: Page {
    package static let template = "partner/paper"
    package static let title = PageTitle.mine

    let paper: PaperPage

    package init(_ paper: PaperPage) { self.paper = paper }

    package func encode(to encoder: any Encoder) throws { try paper.encode(to: encoder) }
}
