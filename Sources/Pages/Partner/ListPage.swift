import Homework

/// A list to mark: what the therapist lets all members see of it, and below it an empty form. The marks are a letter, and
/// the form is empty each time it is opened.
///
/// Posts `item1`, `item2` and so on, each with an answer's token, and `show` once for each item that may be shown.
package struct ListPage: Page {
    package static let template = "partner/list"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var printHref: String
    package var reads: Reads
    package var heading: String
    package var why: String
    /// What all like and the therapist chose to show; nil where nothing is shown.
    package var matches: Matches?
    package var items: [Item]
    /// That only some matches are shown, and that a missing one means nothing.
    package var how: String
    package var again: String
    package var go: String

    package struct Matches: Encodable, Sendable {
        package var heading: String
        package var lead: String
        package var names: [String]
    }

    package struct Item: Encodable, Sendable {
        package var mark: Choices
        package var show: Choices
    }

    package init(
        texts: Texts, names: Names, heading: String, why: String, items: [String], matches: [String],
        links: (action: String, back: String, print: String), typed: (Int) -> (liking: String?, mayShow: Bool)
    ) {
        (action, back, printHref) = links
        reads = names.only(texts)
        (self.heading, self.why) = (heading, why)
        self.matches =
            matches.isEmpty
            ? nil
            : Matches(
                heading: texts("partner.list.both", names), lead: texts("partner.list.bothLead", names), names: matches)
        self.items = items.enumerated().map { place, name in
            let before = typed(place + 1)
            return Item(
                mark: Choices(
                    texts, names, name: "item\(place + 1)", legend: name, chosen: before.liking),
                show: Choices(
                    show: String(place + 1), label: texts("partner.list.show", names), item: name,
                    chosen: before.mayShow))
        }
        how = texts("partner.list.how", names)
        again = texts("partner.list.again", names)
        go = texts("partner.tell.go", names)
    }
}

extension Choices {
    /// The answers to one item.
    fileprivate init(_ texts: Texts, _ names: Names, name: String, legend: String, chosen: String?) {
        self.init(
            texts, names, offered: Liking.offered, asked: Liking.asked, chosen: [chosen].compactMap { $0 }, none: false)
        (self.name, self.legend) = (name, legend)
        // With a fourth answer, a mark can be taken away again where no script runs.
        answers.append(Answer("", texts("partner.list.none")))
    }

    /// The one box under an item.
    fileprivate init(show value: String, label: String, item: String, chosen: Bool) {
        self.init(name: "show", legend: item, chosen: chosen ? value : nil, answers: [Answer(value, label)])
        input = "checkbox"
    }
}
