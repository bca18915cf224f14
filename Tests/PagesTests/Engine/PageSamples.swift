import Support

@testable import Pages

/// A page with everything in it: no optional is nil, no list is empty, so that every name of its template is met.
protocol SampledPage: Page {
    static var sample: Self { get throws }
}

/// Every page of the program. A template without a page here fails a test.
enum PageSamples {
    static var all: [any SampledPage.Type] { profile + entrance + guide + partner + therapist }

    static var frame: Frame {
        Frame(
            language: .english, brand: "Practice", stylesheet: "/static/base.css", script: "/static/page.js",
            csrf: "c5f", form: "f0f0", area: .partner, notice: "Saved.", banner: "An example.",
            navigation: [.init(href: "/p/a", label: "This week", here: true)],
            tabs: [.init(href: "/p/b", label: "Message Sam", icon: .message, here: true)], helpHref: "/p/d",
            leaveAction: "/p/e")
    }

    /// The nodes of a page and its frame, every text replaced.
    static func nodes(
        _ type: any SampledPage.Type, texts: Texts, changing change: (String) -> String = { $0 }
    ) throws -> (page: PageNode, frame: PageNode) {
        var frame = Self.frame
        frame.language = texts.language
        // The names of a preview are met, and the page is shown as it is used.
        frame.preview = Frame.Preview(
            name: "Sam", back: Link("Alex and Sam", href: "/p/f"),
            pages: [.init(href: "/p/g", label: "Week", here: true)],
            texts)
        var around = frame.node(title: texts(type.title.key))
        if case .row(var row) = around {
            row["isPreview"] = .flag(false)
            around = .row(row)
        }
        return (try PageNode(type.sample).mapped(change), around.mapped(change))
    }

    static func render(
        _ type: any SampledPage.Type, texts: Texts, changing change: (String) -> String = { $0 }
    ) throws -> String {
        let nodes = try nodes(type, texts: texts, changing: change)
        let html = try Checkout.templates.get().render(
            nodes.page, template: type.template, frame: nodes.frame, texts: texts)
        return String(decoding: html, as: UTF8.self)
    }
}

extension PageNode {
    func mapped(_ change: (String) -> String) -> PageNode {
        switch self {
        case .text(let text): .text(change(text))
        case .row(let row): .row(row.mapValues { $0.mapped(change) })
        case .list(let list): .list(list.map { $0.mapped(change) })
        default: self
        }
    }

    /// Where something is missing or empty.
    func gaps(at path: String = "") -> [String] {
        switch self {
        case .absent: [path]
        case .row(let row): row.flatMap { $1.gaps(at: "\(path).\($0)") }
        case .list(let list): list.isEmpty ? [path] : list.flatMap { $0.gaps(at: path) }
        default: []
        }
    }
}
