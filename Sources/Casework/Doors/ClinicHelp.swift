import Homework
import Sealing
import Storage

/// The clinic's own words on the page *Help*, the same for everyone.
package struct ClinicHelp: Sendable, Equatable {
    package var telephone: String?
    package var words: String?
    /// ISO 3166 code of the country whose numbers are shown. Empty where the therapist chose none, nil where nobody has
    /// chosen yet; the page then says "your local emergency number".
    package var country: String?

    package init(telephone: String? = nil, words: String? = nil, country: String? = nil) {
        self.telephone = telephone
        self.words = words
        self.country = country
    }
}

private struct HelpRecord: WireRecord {
    var telephone: String?
    var words: String?
    var country: String?

    init() {}

    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &telephone)
        wire.field(2, &words)
        wire.field(3, &country)
    }
}

extension Clinic {
    /// Empty until the therapist has set it; nil where what was set cannot be read any more.
    package func help() async throws(CaseError) -> ClinicHelp? {
        let sealed = try await storing { () async throws(StoreError) in try await store.clinic(.helpText) }
        guard let sealed else { return ClinicHelp() }
        guard
            let content = try? KeptForm.open(
                sealed, with: pepper.key(.entrance), for: PersonID(high: 0, low: 2), purpose: .helpText),
            let record = HelpRecord(wire: content.withBytes { Array($0) }[...])
        else { return nil }
        return ClinicHelp(telephone: record.telephone, words: record.words, country: record.country)
    }

    package func set(_ help: ClinicHelp) async throws(CaseError) {
        var record = HelpRecord()
        record.telephone = help.telephone
        record.words = help.words
        record.country = help.country
        var bytes: [UInt8] = []
        record.write(to: &bytes)
        let content = Secret(copying: bytes)
        let sealed = try sealing { () throws(SealingError) in
            try KeptForm.seal(content, under: pepper.key(.entrance), for: PersonID(high: 0, low: 2), purpose: .helpText)
        }
        try await change([.clinic(.helpText, sealed)])
    }
}
