import Homework
import Sealing
import Storage

/// The slots of the table, and of a member's desk, that store handouts.
enum HandoutSlot {
    /// One slot for each assignment and language. An assignment's id is random, so two assignments do not share a slot.
    static func of(_ assignmentID: AssignmentID, _ language: Language) -> Int64 {
        Int64(bitPattern: (assignmentID.low & 0x00FF_FFFF_FFFF_FFFF) << 4 | UInt64(language.rawValue)) & Int64.max
    }
}

extension BatchBuilder {
    /// - Parameter key: of the space that holds the homework itself.
    mutating func handout(_ handout: GivenHandout, under key: SpaceKey) throws(CaseError) {
        for language in Language.allCases {
            var bytes: [UInt8] = []
            HandoutRecord(handout.text[language]).write(to: &bytes)
            let slot = HandoutSlot.of(handout.assignmentID, language)
            let context = SlipContext(space: key.space, epoch: key.epoch, slot: slot, version: 1)
            let content = Secret(copying: bytes)
            slip(
                key.space, slot,
                try sealing(SealedSlip.seal(content, under: key, context: context)))
        }
    }
}

extension CaseStore {
    /// The handout of one assignment, as its readers read it; nil if there is none. Throws if it cannot be read.
    ///
    /// - Parameter key: of the space that holds the homework: the table, or a member's desk.
    func handout(
        _ assignmentID: AssignmentID, in language: Language, under key: SpaceKey
    ) async throws(CaseError) -> Handout? {
        let slot = HandoutSlot.of(assignmentID, language)
        let bytes = try await slip(key.space, slot: slot)
        guard let bytes else { return nil }
        guard let context = try? SealedSlip.context(of: bytes, in: key.space, slot: slot),
            let content = try? SealedSlip.open(bytes, under: key, context: context),
            let record = HandoutRecord(wire: content.withBytes { Array($0) }[...])
        else { throw .refused(.damaged) }
        guard let handout = record.handout else { throw .refused(.newer) }
        return handout
    }
}
