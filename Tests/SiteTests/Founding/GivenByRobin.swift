import Casework
import Homework
import Pages
import Testing

@testable import Site

// Homework given as a therapist gives it: on the therapist's own pages, from the shipped library.
extension House {
    func exercise(_ key: String) throws -> Exercise {
        try #require(ExerciseKey(key).flatMap(library.exercise))
    }

    /// From the library over the page that shows what both will read, to *Give this homework*.
    @discardableResult func robinGives(
        _ key: String, _ fields: [(String, String)] = [], as browser: Browser? = nil
    ) async throws -> AssignmentID {
        let exercise = try exercise(key)
        let before = try await table().table.homework.map(\.assignment.id)
        let robin = browser ?? therapist("\(key) \(before.count)")
        try await robin.open(Route(.give, couple, number: exercise.key.number))
        try await robin.submit(
            "See what both will read", [("hour", "now")] + ticks(exercise) + fields)
        try #require(robin.page.heading == "This is what both will read", "\(robin.page.text)")
        try await robin.submit("Give this homework")
        try #require(robin.page.text.contains("You have given the homework."), "\(robin.page.text)")
        return try #require(try await table().table.homework.map(\.assignment.id).first { !before.contains($0) })
    }

    /// The same for an evening, after Robin has spoken with each alone and heard that each would like to.
    @discardableResult func robinGivesEvenings(
        _ key: String = "two-evenings", _ fields: [(String, String)] = []
    ) async throws -> AssignmentID {
        let robin = therapist("alone before \(key)")
        let programme = library.programmes.first { $0.steps.contains { $0.exercise.text == key } }
        let number = programme?.steps.first { $0.exercise.text == key }?.number ?? 1
        let step = Step(programme: programme?.key.text ?? key, number: UInt64(number))
        for place in UInt32(1)...2 {
            try await robin.open(Route(.spokenAlone, couple, number: place))
            try await robin.submit(
                "Save", [("how", "room"), ("outcome", "confirmed")])
            try await robin.open(Route(.heardAlone, couple, number: place))
            try await robin.submit(
                nil, [("word", "like"), ("alone", "yes"), ("step", "\(step.programme) \(step.number)")])
        }
        return try await robinGives(key, fields)
    }

    private func therapist(_ purpose: String) -> Browser { reader(robin, purpose: purpose) }

    /// What is answered to the cautions that are read before giving.
    func ticks(_ exercise: Exercise) -> [(String, String)] {
        [("cautions", "none")]
            + (exercise.needsCheck ? [("checkedOn", "2027-01-15"), ("checkedBy", "gynaecologist")] : [])
    }

    /// A person's browser, reading in one language. Two browsers of one person need two purposes: by its name a
    /// browser has random numbers of its own.
    func reader(_ person: Enrolled, _ language: String = "en", purpose: String = "reads") -> Browser {
        let browser = Browser(name: "\(person.person.low) \(purpose)", house: self, person: person.person)
        browser.cookies = self.browser(person).cookies
        browser.cookies["__Host-l"] = language
        return browser
    }
}

/// Sentences that a page has to say in one language.
struct InWords: Sendable, CustomTestStringConvertible {
    let language: String
    let words: [String]
    var testDescription: String { language }

    static func english(_ words: String...) -> Self { Self(language: "en", words: words) }
    static func spanish(_ words: String...) -> Self { Self(language: "es", words: words) }

    /// Whether a page says all of them.
    func expect(on page: Shown, sourceLocation: SourceLocation = #_sourceLocation) {
        for sentence in words {
            #expect(page.text.contains(sentence), "\(page.text)", sourceLocation: sourceLocation)
        }
    }
}

extension Shown {
    /// The entries of the list under a heading or a small title, up to the next heading.
    func items(under heading: String) -> [String] {
        guard let start = html.firstRange(of: ">\(heading)<") else { return [] }
        let rest = html[start.upperBound...]
        let end = rest.firstRange(of: "</ul>")?.lowerBound ?? rest.endIndex
        return rest[..<end].matches(of: /<li>(.*?)<\/li>/).map { Markup.text(String($0.1)) }
    }

    /// What a person has to prepare: the sentences beside their name. Empty if the card does not name them.
    func tasks(of title: String) -> String {
        let html = html.replacing(/<\/?bdi[^>]*>/, with: "")
        guard let start = html.firstRange(of: "<dt>\(title)</dt>") else { return "" }
        return html[start.upperBound...].firstMatch(of: /<dd>(.*?)<\/dd>/).map { Markup.text(String($0.1)) } ?? ""
    }
}

extension Browser {
    /// Everything this person can read by following links from the week, page after page.
    func everything() async throws -> [Shown] {
        var waiting = [try address(Route(.week))]
        var met = Set(waiting)
        var pages: [Shown] = []
        while let next = waiting.popLast() {
            let page = try await get(next)
            if page.path == "/lock" {
                try await unlock()
                waiting.append(next)
                continue
            }
            pages.append(page)
            let links = page.links.map(\.href).filter { $0.hasPrefix("/p/") && met.insert($0).inserted }
            waiting += links
        }
        try #require(pages.count > 10, "\(pages.map(\.heading))")
        return pages
    }
}
