extension TherapistPages {
    /// *End care with Alex and Sam*: pause, end, archive, erase, each with what the couple will see of it. The form
    /// that ends care posts `hour` and `morning`. The others post nothing but their form's id.
    package struct EndingCare: Page {
        package static let template = "therapist/ending-care"
        package static let title = PageTitle.write
        package var back: Link
        package var heading: String
        package var pause: Act
        package var end: Act
        package var archive: Act
        package var erase: Act
        package var faults: Faults

        /// One of the four: sentences, and a form or a link where there is something to do.
        package struct Act: Encodable, Sendable, Equatable {
            package var heading: String
            package var lines: [String]
            package var action: String?
            package var button: String
            package var hour: EffectiveFrom?
            package var link: Link?
        }

        /// How far the end of care has come.
        package enum State: Sendable, Equatable {
            case goesOn
            /// It comes at an hour that is shown, and `takeBack` withdraws it.
            case set(when: String, takeBack: String)
            case ended(when: String)
        }

        /// The addresses of the four.
        package struct Addresses: Sendable, Equatable {
            package var pause, end, archive, unarchive, erase: String

            package init(pause: String, end: String, archive: String, unarchive: String, erase: String) {
                (self.pause, self.end, self.archive) = (pause, end, archive)
                (self.unarchive, self.erase) = (unarchive, erase)
            }
        }

        package init(
            back: Link, names: [String], therapist: String, state: State, isResting: Bool, isArchived: Bool,
            hour: EffectiveFrom, to addresses: Addresses, _ texts: Texts
        ) {
            self.back = back
            let said = ["names": TherapistPages.both(names, texts), "therapist": therapist]
            func lines(_ keys: String...) -> [String] { keys.map { texts("therapist.care.\($0)", said) } }
            heading = texts("therapist.care.heading", said)
            let isEnded = if case .ended = state { true } else { false }
            let canPause = !isResting && !isEnded
            pause = Act(
                heading: texts("therapist.care.pause"),
                lines: isEnded
                    ? lines("pauseEnded") : isResting ? lines("paused") : lines("pauseSeen", "pauseOver"),
                action: canPause ? addresses.pause : nil, button: texts("therapist.care.pauseGo"))
            end = Act(
                heading: texts("therapist.care.end"), lines: lines("endSeen", "endCloses", "endFinal"),
                action: addresses.end, button: texts("therapist.care.endGo"), hour: hour)
            switch state {
            case .goesOn: break
            case .set(let when, let takeBack):
                end.lines.insert(texts("therapist.care.endSet", ["when": when]), at: 0)
                end.link = Link(texts("therapist.care.endTakeBack"), href: takeBack)
            case .ended(let when):
                end.lines = [texts("therapist.care.ended", ["when": when])] + lines("endedWrites")
                (end.action, end.hour) = (nil, nil)
            }
            archive = Act(
                heading: texts("therapist.care.archive"),
                lines: isArchived
                    ? lines("archived") : isEnded ? lines("archiveSeen", "archiveFirst") : lines("archiveLater"),
                action: isEnded ? isArchived ? addresses.unarchive : addresses.archive : nil,
                button: texts(isArchived ? "therapist.care.unarchiveGo" : "therapist.care.archiveGo"))
            erase = Act(
                heading: texts("therapist.care.erase"),
                lines: isEnded ? lines("eraseWhat") : lines("eraseLater"), button: "",
                link: isEnded ? Link(texts("therapist.care.eraseGo"), href: addresses.erase) : nil)
            faults = TherapistPages.faults([hour.morning], [hour.choice])
        }
    }

    /// The couples on the archived list.
    package struct ArchivedCouples: Page {
        package static let template = "therapist/archived"
        package static let title = PageTitle.thisWeek
        package var back: Link
        package var couples: [Link]
        package var isEmpty: Bool

        package init(back: Link, couples: [Link]) {
            (self.back, self.couples, isEmpty) = (back, couples, couples.isEmpty)
        }
    }
}
