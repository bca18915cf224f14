package import Homework
package import Sealing
import Storage

/// The slots of the table that store handouts.
enum HandoutSlot {
    /// One slot for each assignment and language. An assignment's id is random, so two assignments do not share a slot.
    static func of(_ assignmentID: AssignmentID, _ language: Language) -> Int64 {
        Int64(bitPattern: (assignmentID.low & 0x00FF_FFFF_FFFF_FFFF) << 4 | UInt64(language.rawValue)) & Int64.max
    }
}

extension BatchBuilder {
    mutating func handout(_ handout: GivenHandout, under table: SpaceKey) throws(CaseError) {
        for language in Language.allCases {
            var bytes: [UInt8] = []
            HandoutRecord(handout.text[language]).write(to: &bytes)
            let slot = HandoutSlot.of(handout.assignmentID, language)
            let context = SlipContext(space: table.space, epoch: table.epoch, slot: slot, version: 1)
            let content = Secret(copying: bytes)
            slip(
                table.space, slot,
                try sealing(SealedSlip.seal(content, under: table, context: context)))
        }
    }
}

extension CaseStore {
    /// The handout of one assignment, as both members read it; nil if there is none. Throws if it cannot be read.
    package func handout(
        _ assignmentID: AssignmentID, in language: Language, table: SpaceKey
    ) async throws(CaseError) -> Handout? {
        let slot = HandoutSlot.of(assignmentID, language)
        let bytes = try await slip(table.space, slot: slot)
        guard let bytes else { return nil }
        guard let context = try? SealedSlip.context(of: bytes, in: table.space, slot: slot),
            let content = try? SealedSlip.open(bytes, under: table, context: context),
            let record = HandoutRecord(wire: content.withBytes { Array($0) }[...])
        else { throw .refused(.damaged) }
        guard let handout = record.handout else { throw .refused(.newer) }
        return handout
    }
}
