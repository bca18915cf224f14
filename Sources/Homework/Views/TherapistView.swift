/// One member as the therapist sees them.
package struct MemberFolder: Sendable {
    package let member: PersonID
    package let desk: DeskState
    package let letters: LettersState

    package init(member: PersonID, desk: DeskState, letters: LettersState) {
        self.member = member
        self.desk = desk
        self.letters = letters
    }
}

/// One couple as its therapist sees it.
package struct TherapistView: Sendable {
    package let joint: JointView
    package let folders: [MemberFolder]
    package let file: FileState

    package init(joint: JointView, folders: [MemberFolder], file: FileState) {
        self.joint = joint
        self.folders = folders
        self.file = file
    }

    package var now: Instant { joint.now }

    /// What there is of one member; nil for somebody who is not of this couple.
    package func folder(_ member: PersonID) -> MemberFolder? { folders.first { $0.member == member } }

    /// The worst of all journals. A removed letter that the file does not explain is damage. So is a letter that the
    /// file mentions and the letterbox does not have, because a letterbox can be cut off together with its head.
    package var integrity: Integrity {
        let unexplained = folders.contains { folder in
            folder.letters.removed.contains {
                !file.shredded.contains(LetterRef(member: folder.member, number: $0))
            }
        }
        let isCut = folders.contains { $0.letters.head < file.recordedLetters($0.member) }
        let worst = folders.map { max($0.desk.integrity, $0.letters.integrity) }.max() ?? .intact
        return max(unexplained || isCut ? .damaged : .intact, worst, joint.integrity, file.integrity)
    }

    /// All letters of one member, oldest first.
    package func letters(_ member: PersonID) -> [StoredLetter] { folder(member)?.letters.letters ?? [] }

    /// What is found in the newest letter of a member's present account that has it. A letter from before a restore does
    /// not count: another one that took it back may be lost.
    func lastLetter<Found>(of member: PersonID, having found: (Letter) -> Found?) -> Found? {
        let account = file.card(of: member)?.value.account
        let restored = folder(member)?.letters.restoredAfter ?? 0
        for held in letters(member).reversed() where held.letter.account == account && held.number > restored {
            if let value = found(held.letter) { return value }
        }
        return nil
    }
}
