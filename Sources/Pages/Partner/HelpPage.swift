package import Homework

/// Help. The page has the same bytes for everyone in the clinic, so it does not name the reader.
package struct HelpPage: Page {
    package static let template = "partner/help"
    package static let title = PageTitle.help

    /// The address is the same for everyone too. The server finds out where it leads when somebody follows it.
    package var back: String
    package var clinic: String
    package var telephone: String?
    /// The telephone number as a link takes it: `tel:+34…`.
    package var telephoneHref: String?
    /// The clinic's own words about how to reach it.
    package var words: String?
    /// What members have to know, without names, since this page is the same for everyone.
    package var said: [SaidPage.Sentence]
    package var told: [SaidPage.Sentence]
    /// *Call now:*, or *Call your local emergency number now.*
    package var emergency: String
    /// Police, ambulance, fire, or one number for all.
    package var services: [Number]
    /// Numbers to call in a crisis, and for violence between partners. A kind without a known number is left out.
    package var lines: [Lines]
    /// *The call is shown in your phone’s call list and on the bill.*
    package var callShows: String
    package var hasSources: Bool
    package var sources: [Source]

    /// One number to call, as a link.
    package struct Number: Encodable, Sendable, Equatable {
        package var name: String
        package var number: String
        package var href: String
    }

    package struct Lines: Encodable, Sendable, Equatable {
        package var title: String
        package var numbers: [Number]
    }

    /// Where the numbers were found, and when.
    package struct Source: Encodable, Sendable, Equatable {
        package var text: String
        package var address: String
        package var day: String
    }

    /// - Parameters:
    ///   - country: from the file of numbers; nil where none is set.
    ///   - dated: a day as the page's language writes it.
    package init(
        texts: Texts, back: String, clinic: String, telephone: String?, words: String?, country: Helplines.Country?,
        dated: (Day) -> String
    ) {
        (self.back, self.clinic, self.words, self.telephone) = (back, clinic, words, telephone)
        telephoneHref = telephone.map(Helplines.href)
        said = SaidPage.all(
            texts,
            Names(
                me: "", partner: Isolate.ours(texts("shared.someOther")),
                therapist: Isolate.ours(texts("shared.someTherapist")), reading: "",
                others: Names.unknown))
        told = SaidPage.told(texts)
        callShows = texts("partner.help.callShows")
        emergency = texts(country == nil ? "partner.help.emergencyLocal" : "partner.help.emergency")
        let known = country?.lines ?? []
        let language = Language(code: texts.language.code) ?? .english
        func numbers(_ kinds: [Helplines.Kind]) -> [Number] {
            known.filter { kinds.contains($0.kind) }.map { line in
                Number(
                    name: line.name?[language] ?? texts("partner.help.service.\(line.kind.rawValue)"),
                    number: line.number, href: line.href)
            }
        }
        services = numbers(Helplines.Kind.allCases.filter(\.isService))
        lines = [Helplines.Kind.violence, .crisis].map {
            Lines(title: texts("partner.help.lines.\($0.rawValue)"), numbers: numbers([$0]))
        }.filter { !$0.numbers.isEmpty }
        sources = (country?.sources ?? []).map { source in
            Source(
                text: source.text, address: source.address,
                day: texts("partner.help.lookedUp", ["day": dated(source.day)]))
        }
        hasSources = !sources.isEmpty
    }
}
