package import Homework

/// Emergency numbers and helplines by country, for the Help page, each with its source and date.
///
/// They come from `help/helplines.txt`. The page depends on the clinic's country, and on nothing about its reader.
package struct Helplines: Sendable, Equatable {
    /// In the order of their codes.
    package let countries: [Country]

    package struct Country: Sendable, Equatable {
        /// ISO 3166 code.
        package let code: String
        /// The country's own name for itself.
        package let name: String
        /// The IANA time zones that people there choose.
        package let zones: [String]
        package let lines: [Line]

        /// Where its numbers were found: each source once, in the order of the lines.
        package var sources: [Source] {
            lines.reduce(into: []) { found, line in if !found.contains(line.source) { found.append(line.source) } }
        }
    }

    /// One number to call.
    package struct Line: Sendable, Equatable {
        package let kind: Kind
        /// As it is printed: with spaces between groups of digits, or a star in front.
        package let number: String
        /// Whose line it is, and when somebody answers; nil for emergency services, whose names are in the catalogue.
        package let name: Localized<String>?
        package let source: Source

        /// The number as a link takes it.
        package var href: String { Helplines.href(number) }
    }

    package enum Kind: String, Sendable, CaseIterable {
        /// One number for police, ambulance and fire.
        case emergency
        case police, ambulance, fire
        /// For somebody who cannot go on.
        case crisis
        /// For somebody who is hurt by a partner, or afraid of one.
        case violence

        /// Whether the catalogue names the service, so that the line has no text of its own.
        var isService: Bool { ![.crisis, .violence].contains(self) }
    }

    package struct Source: Sendable, Equatable {
        package let text: String
        package let address: String
        /// The day on which the number was checked there.
        package let day: Day
    }

    package init(countries: [Country]) { self.countries = countries.sorted { $0.code < $1.code } }

    /// The numbers of a country; nil for a code that is not in the file.
    package func country(_ code: String?) -> Country? { countries.first { $0.code == code } }

    /// The country whose people choose that zone.
    package func country(ofZone zone: String) -> Country? { countries.first { $0.zones.contains(zone) } }

    /// A telephone number as a link takes it: `tel:+34…`.
    package static func href(_ number: String) -> String {
        "tel:"
            + number.unicodeScalars.filter { ("0"..."9").contains($0) || ["+", "*", "#"].contains($0) }
            .map(String.init).joined()
    }
}
