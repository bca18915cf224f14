import Casework
import Homework
import Sealing

/// A form as it was sent: fields by name, the anti-forgery token, and the form's id.
struct SubmittedForm: Sendable {
    /// Every field as sent, without token and id. A name may occur several times.
    private(set) var fields: [(name: String, value: String)] = []
    private(set) var token = ""
    private(set) var id = ""
    /// The meaning of the address that the form was sent to; empty until it is known.
    var address: [UInt8] = []

    init(_ body: [UInt8]) throws(FormMisread) {
        var reading = FormReading()
        for (name, value) in try reading.fields(of: body) {
            switch name {
            case "csrf": token = value
            case "form": id = value
            // Characters that a journal does not accept are removed here, so that the page that shows a form before it
            // is sent shows what will be saved.
            default: fields.append((name, value.plain))
            }
        }
    }

    init(fields: [(name: String, value: String)], id: String) {
        self.fields = fields
        self.id = id
    }

    /// The value of one field; empty when it was not sent.
    subscript(_ name: String) -> String { fields.last { $0.name == name }?.value ?? "" }

    var isEmpty: Bool { fields.isEmpty }

    /// Whether the form has this field, even an empty one.
    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

    /// Whether it has the token of this session or device. The time of the comparison does not tell where they differ.
    func hasToken(of secret: SessionSecret?) -> Bool {
        guard let secret else { return false }
        return constantTimeEqual(Array(token.utf8), Array(Hexadecimal.text(secret.formToken).utf8))
    }

    /// The names of fields with digits: one field, a second one to repeat them, or one field for each digit of the pad.
    private static let digits: Set<String> =
        Set(["digits", "again", "digitsAgain", "appCode"]).union((1...6).map { "d\($0)" })

    /// The form without its digits, which are never stored, sealed or not.
    var withoutDigits: SubmittedForm {
        var form = self
        form.fields.removeAll { Self.digits.contains($0.name) }
        return form
    }

    func keeping(_ isKept: (String) -> Bool) -> SubmittedForm {
        SubmittedForm(fields: fields.filter { isKept($0.name) }, id: id)
    }

    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// The form as casework stores its mark: sent twice, it is saved once.
    var sent: SentForm? {
        guard let bytes = Self.hexadecimal(id), let form = FormID(Secret(copying: bytes)) else { return nil }
        return SentForm(id: form.sent(to: address), body: encoded)
    }

    /// Names and values, each with its length, so that no two forms have the same bytes.
    var encoded: [UInt8] {
        fields.flatMap { Self.lengthPrefixed($0.name) + Self.lengthPrefixed($0.value) }
    }

    init?(encoded bytes: [UInt8], id: String) {
        var texts: [String] = []
        var position = 0
        while position < bytes.count {
            guard position + 4 <= bytes.count else { return nil }
            let count = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            position += 4
            guard count <= bytes.count - position else { return nil }
            texts.append(String(decoding: bytes[position..<position + count], as: UTF8.self))
            position += count
        }
        guard texts.count.isMultiple(of: 2) else { return nil }
        let pairs = stride(from: 0, to: texts.count, by: 2).map { (name: texts[$0], value: texts[$0 + 1]) }
        self.init(fields: pairs, id: id)
    }

    private static func lengthPrefixed(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return withUnsafeBytes(of: UInt32(bytes.count).bigEndian) { Array($0) } + bytes
    }

    private static func hexadecimal(_ text: String) -> [UInt8]? {
        let digits = text.utf8.compactMap(HexDigit.value)
        guard digits.count == 32, text.utf8.count == 32 else { return nil }
        return stride(from: 0, to: 32, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

extension SubmittedForm {
    /// The answer to one question; nil if there is none, or if the value was not offered.
    func answer<Answer: LetterAnswer>() -> Answer? { Answer(token: self[Answer.field]) }

    /// The answers to a question that can have several.
    func answers<Answer: LetterAnswer>(of: Answer.Type = Answer.self) -> [Answer] {
        all(Answer.field).compactMap { Answer(token: $0) }
    }
}
