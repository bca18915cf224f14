extension TherapistPages.HandoutRows {
    /// Whether the homework fits one page of A4 and of Letter paper as the print style sets it.
    ///
    /// The server does not know the reader's fonts, so this is an estimate that errs towards two pages: 18 points, 21.5
    /// points a line, and room for as many letters as the narrower A4 has and as many lines as the shorter Letter has.
    package var fitsOnePage: Bool {
        let lettersInLine = 66
        let room = 690.0
        func lines(_ text: String) -> Int { (text.count + lettersInLine - 1) / lettersInLine }
        let paragraphs = [both] + why + [line, line == nil ? nil : signed].compactMap { $0 }
        var height = 26.0 * Double(lines(title))
        for paragraph in paragraphs { height += 21.5 * Double(lines(paragraph)) + 6 }
        for part in parts {
            let texts = [part.heading].compactMap { $0 } + part.lines
            // With ten parts or more, the lines of a part follow each other in one paragraph.
            let set = parts.count >= 10 ? [texts.joined(separator: " ")] : texts
            height += 6 + set.reduce(0) { $0 + 21.5 * Double(lines($1)) + 2 }
        }
        return height <= room
    }
}
