/// A sentence with placeholders: `Hello {name}`.
struct TextTemplate {
    enum Part: Equatable { case words(String), place(String) }

    let parts: [Part]

    init(_ sentence: String) {
        var parts: [Part] = []
        var rest = sentence[...]
        // Bytes and not characters: every page reads a dozen sentences, and finding characters is slow.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
            parts.append(.place(String(rest[rest.utf8.index(after: open)..<close])))
            rest = rest[rest.utf8.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        self.parts = parts
    }

    /// A placeholder without a value stays as it is written, so that a test and a reader notice it.
    func filled(with values: [String: String], wording: (String) -> String) -> String {
        parts.map { part in
            switch part {
            case .words(let words): wording(words)
            case .place(let name): values[name].map { Isolate.value($0, for: name) } ?? "{\(name)}"
            }
        }.joined()
    }
}
