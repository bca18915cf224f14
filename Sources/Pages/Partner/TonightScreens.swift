import Homework

extension TonightPage {
    /// Makes the screens of touch in the order in which one leads to the next.
    struct Making {
        let texts: Texts
        let speaking: SpeakingRule
        let together: Together

        func said(_ key: String) -> String { texts("partner.tonight.\(key)") }

        /// A turn leads to the other turn. Where the step lets both touch at once, the second turn leads there.
        func turn(_ id: String, _ touching: [String], says touched: [String]) -> Screen {
            func named(_ key: String, _ names: [String]) -> String {
                texts("partner.tonight.\(key)", ["name": texts.list(names)], count: names.count)
            }
            let leadsOn = id == "two" && together != .notYet
            let back = Start(id: "one", label: said("change"), isFirst: false)
            return Screen(
                id: id, touches: named("touches", touching), says: named("says.\(speaking)", touched),
                next: leadsOn ? "both" : id == "one" ? "two" : "one", nextLabel: said(leadsOn ? "toBoth" : "change"),
                sign: said("sign"), fromBreak: leadsOn ? [back] : [])
        }

        /// The screens without turns; none before the step that has them.
        var atOnce: [Screen] {
            switch together {
            case .notYet: []
            case .touching: [both(says: said("bothSays.\(speaking)"), then: "one")]
            case .moving: [both(says: "\(said("slowly")) \(said("bothSays.\(speaking)"))", then: "one")]
            case .lyingStill: [both(says: said("bothSays.\(speaking)"), then: "still"), still]
            }
        }

        private func both(says: String, then next: String) -> Screen {
            Screen(
                id: "both", touches: said("both"), says: says, next: next,
                nextLabel: said(next == "still" ? "toStill" : "toTurns"), sign: said("signBoth"),
                fromBreak: next == "still" ? [inTurns] : [])
        }

        private var still: Screen {
            Screen(
                id: "still", touches: said("still"), says: said("stillSays"), next: "both", nextLabel: said("toBoth"),
                sign: said("signBoth"), fromBreak: [inTurns])
        }

        private var inTurns: Start { Start(id: "one", label: said("toTurns"), isFirst: false) }

        func starts(_ one: Screen, _ two: Screen) -> [Start] {
            func start(_ screen: Screen, isFirst: Bool = false) -> Start {
                Start(id: screen.id, label: screen.touches, isFirst: isFirst)
            }
            let atOnce = atOnce
            guard let both = atOnce.first else { return [start(one, isFirst: true), start(two)] }
            return [start(both, isFirst: true)] + atOnce.dropFirst().map { start($0) } + [inTurns]
        }
    }
}
