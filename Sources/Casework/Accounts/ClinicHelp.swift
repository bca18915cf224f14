import Homework
import Sealing
import Storage
import Synchronization

/// What the clinic itself says on the page *Help*, the same for everyone.
package struct ClinicHelp: Sendable, Equatable {
    package var telephone: String?
    package var words: String?
    /// ISO 3166 code of the country whose numbers are shown. It is empty if the therapist chose none, and nil if nobody
    /// has chosen yet. Then the page says "your local emergency number".
    package var country: String?

    package init(telephone: String? = nil, words: String? = nil, country: String? = nil) {
        self.telephone = telephone
        self.words = words
        self.country = country
    }
}

/// The clinic's part of the page *Help* as it was last read. A failing disk must not remove the telephone numbers.
final class LastHelp: Sendable {
    private let last = Mutex<ClinicHelp?>(nil)

    var value: ClinicHelp? { last.withLock { $0 } }
    func keep(_ help: ClinicHelp?) { last.withLock { $0 = help } }
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

extension AccountService {
    /// The clinic's part of *Help*, for a page that must always open. If the store fails, it is what was read last.
    package func helpInAnyCase() async -> ClinicHelp {
        do throws(CaseError) { return try await help() ?? ClinicHelp() } catch { return lastHelp.value ?? ClinicHelp() }
    }

    /// Empty until the therapist has set it; nil if what was set can no longer be read.
    package func help() async throws(CaseError) -> ClinicHelp? {
        let help = try await readHelp()
        lastHelp.keep(help)
        return help
    }

    private func readHelp() async throws(CaseError) -> ClinicHelp? {
        let sealed = try await store.clinic(.helpText)
        guard let sealed else { return ClinicHelp() }
        guard
            let content = try? KeptForm.open(
                sealed, with: pepper.key(.entrance), for: .helpPage, purpose: .helpText),
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
        let sealed = try sealing(
            KeptForm.seal(content, under: pepper.key(.entrance), for: .helpPage, purpose: .helpText))
        try await store.change([.clinic(.helpText, sealed)])
    }
}
