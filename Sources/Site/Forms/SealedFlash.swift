import Pages
import Sealing

/// Typed values of a form that was refused, with a sentence for each fault, or a sentence for the next page: for one
/// showing.
struct SealedFlash: Sendable {
    var route: Route
    var fields: SubmittedForm
    /// Field name to catalogue key; the empty name speaks for the whole form.
    var faults: [String: String]
    /// A sentence above the next page, as a catalogue key.
    var notice: String?

    init(
        route: Route, fields: SubmittedForm = SubmittedForm(fields: [], id: ""), faults: [String: String] = [:],
        notice: String? = nil
    ) {
        self.route = route
        self.fields = fields
        self.faults = faults
        self.notice = notice
    }

    subscript(_ name: String) -> String? { fields.fields.contains { $0.name == name } ? fields[name] : nil }

    func fault(_ name: String, _ texts: Texts, _ values: [String: String] = [:]) -> String? {
        guard let key = faults[name] else { return nil }
        guard let asked = FarDay(key: key) else { return texts(key, values) }
        return Field.asking(texts(asked.sentence, count: asked.months))
    }

    /// The bytes to seal.
    var bytes: Secret {
        let notes =
            faults.sorted { $0.key < $1.key }.map { (name: "!" + $0.key, value: $0.value) }
            + (notice.map { [(name: "!!", value: $0)] } ?? [])
        let form = SubmittedForm(fields: fields.fields.map { ("=" + $0.name, $0.value) } + notes, id: "")
        let id = Array(fields.id.utf8.prefix(32)) + [UInt8](repeating: 0, count: max(0, 32 - fields.id.utf8.count))
        return Secret(copying: route.meaning + id + form.encoded)
    }

    init?(_ secret: Secret) {
        let bytes = secret.withBytes { Array($0) }
        guard bytes.count >= 56, let route = Route(meaning: Array(bytes[..<24])) else { return nil }
        let id = String(decoding: bytes[24..<56].filter { $0 != 0 }, as: UTF8.self)
        guard let form = SubmittedForm(encoded: Array(bytes[56...]), id: id) else { return nil }
        self.init(route: route)
        var plain: [(name: String, value: String)] = []
        for (name, value) in form.fields {
            if name == "!!" {
                notice = value
            } else if name.hasPrefix("!") {
                faults[String(name.dropFirst())] = value
            } else {
                plain.append((String(name.dropFirst()), value))
            }
        }
        fields = SubmittedForm(fields: plain, id: id)
    }
}

/// Says that a form is not accepted as typed. A handler throws it, and the form is shown again beside a sentence that
/// helps.
struct FormFault: Error {
    /// Field name to catalogue key; the empty name speaks for the whole form.
    var faults: [String: String]
    /// The page that shows the form again; nil for the page that it came from.
    var at: Route?

    init(_ name: String, _ key: String, at route: Route? = nil) {
        faults = [name: key]
        at = route
    }

    init(_ faults: [String: String], at route: Route? = nil) {
        self.faults = faults
        at = route
    }
}
