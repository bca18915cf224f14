package import Assets
import Foundation
import Homework

/// Reads `help/helplines.txt`; the file itself says what its lines mean.
package struct HelplinesError: Error, Equatable, CustomStringConvertible {
    package let line: Int
    package let reason: String

    package var description: String { "\(HelplinesFile.name):\(line): \(reason)" }
}

extension Helplines {
    package init(_ assets: AssetSource) throws(HelplinesError) {
        guard let data = assets.data(HelplinesFile.name), let content = String(data: data, encoding: .utf8) else {
            throw HelplinesError(line: 1, reason: "the file is not there, or is not UTF-8")
        }
        var file = HelplinesFile()
        self = try file.read(content)
    }
}

struct HelplinesFile {
    static let name = "help/helplines.txt"

    private var sources: [String: Helplines.Source] = [:]
    private var countries: [Helplines.Country] = []
    private var code = ""
    private var ownName = ""
    private var zones: [String] = []
    private var lines: [Helplines.Line] = []
    private var begun = 0

    mutating func read(_ content: String) throws(HelplinesError) -> Helplines {
        var open: (text: String, line: Int)?
        for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let text = line.trimmingCharacters(in: .whitespaces)
            if text.isEmpty || text.hasPrefix("#") { continue }
            if line.first == " " {
                guard let begun = open else {
                    throw HelplinesError(line: index + 1, reason: "goes on, but nothing began")
                }
                open = (begun.text + " " + text, begun.line)
                continue
            }
            if let open { try take(open.text, at: open.line) }
            open = (text, index + 1)
        }
        if let open { try take(open.text, at: open.line) }
        try close()
        if countries.isEmpty { throw HelplinesError(line: 1, reason: "names no country") }
        return Helplines(countries: countries)
    }

    private mutating func take(_ text: String, at line: Int) throws(HelplinesError) {
        guard let equals = text.firstIndex(of: "=") else {
            throw HelplinesError(line: line, reason: "has no =")
        }
        let key = text[..<equals].trimmingCharacters(in: .whitespaces)
        let parts = text[text.index(after: equals)...].split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.trimmingCharacters(in: .whitespaces) }
        if parts.contains("") { throw HelplinesError(line: line, reason: "a part is empty") }
        switch (key, parts.count) {
        case ("source", 4): try source(parts, at: line)
        case ("country", 2):
            try close()
            if countries.contains(where: { $0.code == parts[0] }) {
                throw HelplinesError(line: line, reason: "\(parts[0]) is there twice")
            }
            (code, ownName, zones, lines, begun) = (parts[0], parts[1], [], [], line)
        case ("zones", 1): zones = parts[0].split(separator: " ").map(String.init)
        default: try number(key, parts, at: line)
        }
    }

    private mutating func source(_ parts: [String], at line: Int) throws(HelplinesError) {
        let day = parts[1].split(separator: "-").compactMap { Int($0) }
        guard day.count == 3, let day = Day(year: day[0], month: day[1], day: day[2]) else {
            throw HelplinesError(line: line, reason: "\(parts[1]) is no day")
        }
        guard sources.updateValue(.init(text: parts[2], address: parts[3], day: day), forKey: parts[0]) == nil else {
            throw HelplinesError(line: line, reason: "the source \(parts[0]) is there twice")
        }
    }

    private mutating func number(_ key: String, _ parts: [String], at line: Int) throws(HelplinesError) {
        guard let kind = Helplines.Kind(rawValue: key) else {
            throw HelplinesError(line: line, reason: "\(key) is not known, or has too many parts or too few")
        }
        guard !code.isEmpty else { throw HelplinesError(line: line, reason: "belongs to no country") }
        guard parts.count == (kind.isService ? 2 : 4) else {
            throw HelplinesError(line: line, reason: "\(key) has too many parts or too few")
        }
        guard Self.isNumber(parts[0]) else {
            throw HelplinesError(line: line, reason: "\(parts[0]) is no telephone number")
        }
        guard let source = sources[parts[1]] else {
            throw HelplinesError(line: line, reason: "there is no source \(parts[1])")
        }
        let name = kind.isService ? nil : Localized(english: parts[2], spanish: parts[3])
        lines.append(Helplines.Line(kind: kind, number: parts[0], name: name, source: source))
    }

    /// Two to fifteen digits (E.164), grouped by single spaces or dashes; a star may stand before them.
    private static func isNumber(_ text: String) -> Bool {
        let rest = text.hasPrefix("*") || text.hasPrefix("+") ? text.dropFirst() : Substring(text)
        let groups = rest.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "-" }
        let digits = groups.joined()
        return groups.allSatisfy { !$0.isEmpty } && (2...15).contains(digits.count)
            && digits.allSatisfy { $0.isASCII && $0.isNumber }
    }

    private mutating func close() throws(HelplinesError) {
        if code.isEmpty { return }
        if zones.isEmpty { throw HelplinesError(line: begun, reason: "\(code) has no zones") }
        if !lines.contains(where: { $0.kind.isService }) {
            throw HelplinesError(line: begun, reason: "\(code) has no emergency number")
        }
        countries.append(Helplines.Country(code: code, name: ownName, zones: zones, lines: lines))
        code = ""
    }
}
