/// One text file of the catalogue.
///
///     # a remark
///     week.lead = This is for the two of you.
///         A line that begins with a space goes on with the text.
///     week.notes[one] = One note
///     week.notes[other] = {count} notes
enum CatalogueFile {
    /// A sentence, or the forms of a counted one. A sentence about people may have different forms for one, for two and
    /// for more.
    struct Text: Equatable {
        var plain: String?
        var one: String?
        var two: String?
        var other: String?

        func form(_ count: Int?) -> String? {
            switch count {
            case 1: one ?? other ?? plain
            case 2: two ?? other ?? plain
            default: other ?? plain
            }
        }
    }

    static func read(_ content: String, file: String, into texts: inout [String: Text]) throws(CatalogueError) {
        var open: (key: String, form: WritableKeyPath<Text, String?>)?
        // Bytes and not characters: splitting files by characters took most of the start.
        let lines = content.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.lazy.map(Substring.init).enumerated() {
            let trimmed = line.trimmed
            if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
            if line.first?.isWhitespace == true {
                guard let open, let begun = texts[open.key]?[keyPath: open.form] else {
                    throw .notAKey(file: file, line: index + 1)
                }
                texts[open.key]?[keyPath: open.form] = begun.isEmpty ? trimmed : "\(begun) \(trimmed)"
                continue
            }
            guard let equals = line.utf8.firstIndex(of: UInt8(ascii: "=")),
                let (key, form) = keyAndForm(line[..<equals].trimmed)
            else {
                throw .notAKey(file: file, line: index + 1)
            }
            guard texts[key]?[keyPath: form] == nil else { throw .twice(key: key, file: file, line: index + 1) }
            texts[key, default: Text()][keyPath: form] = line[line.index(after: equals)...].trimmed
            open = (key, form)
        }
    }

    private static func keyAndForm(_ text: String) -> (String, WritableKeyPath<Text, String?>)? {
        var key = text
        var form: WritableKeyPath<Text, String?> = \.plain
        for (ending, path) in [("[one]", \Text.one), ("[two]", \Text.two), ("[other]", \Text.other)]
        where text.hasSuffix(ending) {
            key = String(text.dropLast(ending.count))
            form = path
        }
        let parts = key.split(separator: ".", omittingEmptySubsequences: false)
        let good =
            parts.count > 1
            && parts.allSatisfy { part in
                part.first?.isASCIILetter == true && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
            }
        return good ? (key, form) : nil
    }
}

extension Character {
    fileprivate var isASCIILetter: Bool { isASCII && isLetter }
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension Substring {
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
