import Support

@testable import Pages

/// A page as a person would meet it, in a language: for the eye and for the browser.
protocol ScenicPage: SampledPage {
    static func scene(_ t: Texts) -> Self
}

extension ScenicPage {
    /// The scene in English, as the ground for a sample.
    static var english: Self {
        guard let catalogue = try? Checkout.catalogue.get() else { preconditionFailure("the catalogue does not load") }
        return scene(catalogue.texts(.english))
    }

    /// The English scene with its gaps filled.
    static func filled(_ fill: (inout Self) -> Void) -> Self {
        var page = english
        fill(&page)
        return page
    }
}

extension Names {
    static let sam = Names(
        me: "Sam", partner: "Alex", therapist: "Robin",
        reading: "Robin reads here on Mondays and before you meet.")
}

extension Field {
    var full: Field {
        changed {
            $0.hint = $0.hint ?? "A hint."; $0.error = "A sentence."; $0.hasError = true
        }
    }

    private func changed(_ change: (inout Field) -> Void) -> Field {
        var field = self
        change(&field)
        return field
    }
}

extension Choices {
    var full: Choices {
        var choices = self
        choices.hint = hint ?? "A hint."
        choices.error = "A sentence."
        choices.hasError = true
        for index in choices.answers.indices {
            choices.answers[index].hint = choices.answers[index].hint ?? "A hint."
        }
        return choices
    }
}

extension Tick {
    var full: Tick {
        var tick = self
        tick.hint = hint ?? "A hint."
        tick.error = "A sentence."
        tick.hasError = true
        return tick
    }
}

extension Faults {
    static let full = Faults([("name", "A sentence.")])
}

extension WeekPage.Card {
    var full: WeekPage.Card {
        WeekPage.Card(
            href: href, title: title, when: when ?? "When.", detail: detail ?? "A detail.", icon: icon, kind: kind,
            open: open ?? "Open.")
    }
}
