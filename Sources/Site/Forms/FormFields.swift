import Homework
import Pages

/// All fields of all forms. A field that is not listed is not read. A test compares templates, pages and handlers with
/// it.
enum FormFields {
    /// A field of one name, and the forms in which that name means something else.
    struct Row: Sendable {
        let usual: FormField
        var elsewhere: [Route.Kind: FormField] = [:]

        /// The most bytes that are read before the form's route is known.
        var mostRead: Int { ([usual] + elsewhere.values).map(\.mostRead).max() ?? 0 }

        /// Whether any form may have it several times.
        var isMany: Bool { usual.isMany || elsewhere.values.contains(where: \.isMany) }
    }

    /// A field of the form at this route; without a route, of a form that is sent before signing in.
    static func field(_ name: String, at kind: Route.Kind?) -> FormField? {
        guard let row = all[name] else { return nil }
        return kind.flatMap { row.elsewhere[$0] } ?? row.usual
    }

    static let all: [String: Row] = {
        var all = named.mapValues { Row(usual: $0) }
        for (name, kinds, field) in exceptions { for kind in kinds { all[name]?.elsewhere[kind] = field } }
        return all
    }()

    private static let named: [String: FormField] =
        entrance.merging(typed) { $1 }.merging(chosen) { $1 }.merging(carried) { $1 }.merging(ofLanguages) { $1 }
        .merging(asked) { $1 }.merging(ofItems) { $1 }

    private static let entrance: [String: FormField] = [
        "code": .code, "words": .keyWords, "digits": .digits, "again": .digits, "digitsAgain": .digits,
        "d1": .digits, "d2": .digits, "d3": .digits, "d4": .digits, "d5": .digits, "d6": .digits,
        "sheet": .sheet, "appCode": .digits,
    ]

    private static let typed: [String: FormField] = [
        "ifThen": .text(Longest.line), "askLine": .text(Longest.line), "awayFrom": .date, "awayName": .name,
        "awayTelephone": .name, "awayTo": .date,
        "called": .name, "checkedBy": .name, "checkedOn": .date, "date": .date, "day": .date, "first": .name,
        "help": .text(Longest.jotting), "hour": .date,
        "intention": .text(Longest.line), "jotting": .text(Longest.jotting), "line": .text(Longest.line),
        "minutes": .date, "minutesEach": .date, "morning": .date, "name": .name, "name1": .name, "name2": .name,
        "name3": .name,
        "name4": .name, "name5": .name, "name6": .name, "note": .text(Longest.sheet), "opened": .date,
        "override": .text(Longest.line), "perWeek": .date, "question": .text(Longest.line),
        "reach": .text(Longest.line), "reading": .text(Longest.line), "second": .name, "setAside": .date,
        "sizes": .text(2000), "start": .date, "telephone": .name, "text": .text(Longest.sheet), "third": .name,
        "time": .date, "title": .name,
        "why": .text(Longest.line), "word": .name, "zone": .name,
    ]

    private static let chosen: [String: FormField] = [
        "agreed": .mark, "aim": .mark, "alone": .mark, "area": .mark, "arranger": .mark,
        "asksNext": .mark, "barriers": .marks, "findings": .marks, "goals": .marks, "half": .mark, "items": .marks,
        "joining": .mark, "obstacle": .mark, "show": .marks, "ban": .mark, "cautions": .mark, "concerns": .marks,
        "copy": .mark, "country": .mark,
        "days": .mark, "ease": .mark, "enters": .marks, "evening": .mark(256), "from": .mark, "goes": .mark,
        "happened": .mark, "homework": .mark, "how": .mark, "know": .marks, "keys": .mark, "language": .mark,
        "later": .mark(256),
        "leave": .mark, "level": .mark, "light": .mark, "limit": .mark, "met": .mark, "mind": .mark, "music": .mark,
        "next": .mark,
        "night": .mark, "none": .mark, "notPart": .marks, "noted": .mark, "once": .mark, "outcome": .mark,
        "place": .mark, "places": .marks, "read": .mark, "rest": .mark, "saved": .mark(MessageToMember.longest * 4),
        "secrets": .mark,
        "sheets": .mark, "shower": .mark, "speaking": .mark, "stopped": .mark, "take": .mark, "talked": .mark,
        "to": .mark,
        "understood": .mark, "want": .mark, "way": .mark, "what": .mark, "which": .mark, "work": .mark,
    ]

    /// Fields that a page carries to the next one, or that record what it showed.
    private static let carried: [String: FormField] = [
        "checked": .mark, "draft": .mark(90_000), "ground": .mark(256),
        "reachKept": .mark(Longest.line * 4), "rule": .mark(Longest.jotting * 4), "seen": .mark(512),
        "showed": .mark(256), "step": .mark(256), "wording": .mark,
    ]

    /// Fields that a form has once for each language.
    private static let ofLanguages: [String: FormField] = Dictionary(
        uniqueKeysWithValues: Language.allCases.flatMap { language in
            [
                ("welcome-\(language.code)", FormField.text(Longest.jotting)),
                ("reading-\(language.code)", .text(Longest.line)),
                ("sentences-\(language.code)", .text(Longest.sheet)),
            ]
        })

    /// The far day that was asked about once, beside the field with the day.
    private static let asked: [String: FormField] = Dictionary(
        uniqueKeysWithValues: ["awayFrom", "awayTo", "date", "day", "morning"].map { ("\($0)-asked", FormField.date) })

    /// One field for each item of a list to mark.
    private static let ofItems: [String: FormField] = Dictionary(
        uniqueKeysWithValues: (1...MarkedList.mostItems).map { ("item\($0)", FormField.mark) })

    private static let exceptions: [(name: String, at: [Route.Kind], FormField)] = [
        ("words", [.flag], .text(Longest.line)), ("words", [.reply], .text(MessageToMember.longest)),
        ("text", [.tell], .text(Said.longest)), ("text", [.erasureWish], .text(Longest.line)),
        ("line", [.note, .noteKeeping, .talkAfter], .text(EveningNote.longest)),
        ("again", [.flag], .mark),
        // The button that leads to what has to be done first.
        ("first", [.openStep], .mark),
    ]
}

/// What one field of a form may hold, in bytes. They are counted before they are made into text, since many operations
/// on text take longer than its length.
struct FormField: Hashable, Sendable {
    enum Kind: Sendable {
        /// Chosen from a list, or written by our own page: never longer than its bound.
        case mark
        /// A person's words. If they are a little too long, they are shown again beside a sentence and nothing is lost.
        case text
        /// Digits, words of a key, or a code: never shown again.
        case secret
    }

    let kind: Kind
    /// The most bytes.
    let longest: Int
    /// Whether a form may have it several times.
    var isMany = false

    /// The most bytes that are read at all.
    var mostRead: Int { kind == .mark ? longest : longest * Self.tolerance }

    /// A person's text up to this many times its bound is read and shown again, so that it is not lost.
    static let tolerance = 4

    static let mark = FormField(kind: .mark, longest: 64)
    static let marks = FormField(kind: .mark, longest: 64, isMany: true)
    static let digits = FormField(kind: .secret, longest: 64)
    static let code = FormField(kind: .secret, longest: 100)
    static let keyWords = FormField(kind: .secret, longest: 200)
    /// The code of a recovery sheet. Unlike other keys it is shown again when it does not open.
    static let sheet = FormField(kind: .text, longest: 120)
    static let name = FormField(kind: .text, longest: 200)
    static let date = FormField(kind: .text, longest: 64)

    static func mark(_ longest: Int) -> FormField { FormField(kind: .mark, longest: longest) }

    /// So many characters, in any script.
    static func text(_ characters: Int) -> FormField { FormField(kind: .text, longest: characters * 4) }
}
