package import Homework
package import Sealing
import Storage

/// A therapist at the private level with one couple.
package struct TherapistWorkspace: Sendable {
    package let accounts: AccountService
    package let me: PersonID
    package let keys: PersonKeys
    package let keyring: CoupleKeyring
    /// The members' signing keys, each vouched for by the card that made it; a member without one has not enrolled.
    package let members: [PersonID: [UInt8]]
    /// The keys of earlier enrolments too: what was shared before a new card is still its author's.
    let signers: [PersonID: [[UInt8]]]

    init(
        accounts: AccountService, me: PersonID, keys: PersonKeys, keyring: CoupleKeyring, members: [PersonID: [UInt8]],
        signers: [PersonID: [[UInt8]]]
    ) {
        self.signers = signers
        self.accounts = accounts
        self.me = me
        self.keys = keys
        self.keyring = keyring
        self.members = members
    }

    /// What the therapist sees of this couple now.
    package func view(at now: Instant) async throws(CaseError) -> TherapistView {
        opened(try await accounts.store.snapshot(spaces), now).view
    }

    /// The therapist's reading: letters are filed under the file's key, and words of readiness that no longer count go.
    package func read(at now: Instant, random: any RandomSource) async throws(CaseError) -> TherapistView {
        _ = try await accounts.store.attempting(nil) { () async throws(CaseError) in
            let snapshot = try await accounts.store.snapshot(spaces)
            let opened = opened(snapshot, now)
            var builder = BatchBuilder(heads: snapshot.heads, form: nil, now: now, random: random)
            builder.rewrap(opened.unfiled)
            if let words = try? ShredSpentWords().decide(opened.view) { try write(words, to: &builder, snapshot) }
            if builder.batch.rewraps.isEmpty && builder.batch.appends.isEmpty { return nil }
            try builder.noteHeads(under: keyring.file, signedBy: keys.signing)
            return builder.batch
        }
        return try await view(at: now)
    }

    /// What both read of one homework.
    package func handout(_ assignmentID: AssignmentID, in language: Language) async throws(CaseError) -> Handout? {
        try await accounts.store.handout(assignmentID, in: language, table: keyring.table)
    }

    /// Does these acts at one moment, all or none: decided on what stands now, and again if that moved meanwhile.
    package func perform(
        _ acts: [any TherapistAct], form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        try await accounts.store.attempting(form?.mark(at: now)) { () async throws(CaseError) in
            let snapshot = try await accounts.store.snapshot(spaces)
            let view = opened(snapshot, now).view
            var builder = BatchBuilder(heads: snapshot.heads, form: form, now: now, random: random)
            var isEmpty = true
            for act in acts {
                let words = try deciding(act.decide(view))
                if words.isEmpty { continue }
                isEmpty = false
                try write(words, to: &builder, snapshot)
            }
            if isEmpty { return nil }
            try builder.noteHeads(under: keyring.file, signedBy: keys.signing)
            return builder.batch
        }
    }

    /// What a decision about all of it rests on.
    func decidable(at now: Instant) async throws(CaseError) -> (view: TherapistView, heads: [SpaceID: Int64]) {
        let snapshot = try await accounts.store.snapshot(spaces)
        return (opened(snapshot, now).view, snapshot.heads)
    }

    private var spaces: [SpaceID] {
        [keyring.table.space, keyring.file.space] + keyring.members.flatMap { [$0.desk.space, $0.letterbox] }
    }

    private func opened(_ snapshot: Snapshot, _ now: Instant) -> (view: TherapistView, unfiled: [Rewrap]) {
        var decoder = JournalDecoder(
            snapshot: snapshot, verified: accounts.store.verified, therapist: keys.publicKeys.signing, signers: signers)
        let file = decoder.file(keyring.file)
        decoder.cut = Set(spaces.filter { file.isCut($0, at: snapshot.heads[$0] ?? 0) })
        var unfiled: [Rewrap] = []
        let folders = keyring.members.map { member in
            let letters = OpenedLetters(
                member.letterbox, in: snapshot, keys: keys, file: keyring.file,
                isCut: decoder.cut.contains(member.letterbox)
            ) { account in file.card(of: member.member, account: account) }
            unfiled += letters.unfiled
            return MemberFolder(member: member.member, desk: decoder.desk(member.desk), letters: letters.state)
        }
        let joint = JointView(decoder.table(keyring.table), at: now)
        return (TherapistView(joint: joint, folders: folders, file: file), unfiled)
    }

    private func write(
        _ words: TherapistChanges, to builder: inout BatchBuilder, _ snapshot: Snapshot
    ) throws(CaseError) {
        for entry in words.table { try builder.entry(entry.body, under: keyring.table, signedBy: keys.signing) }
        for entry in words.ownerless { try builder.entry(entry.body, under: keyring.table) }
        for word in words.desks {
            guard let desk = keyring.members.first(where: { $0.member == word.member })?.desk else { throw .noKeys }
            try builder.entry(word.entry.body, under: desk, signedBy: keys.signing)
        }
        for entry in words.file { try builder.entry(entry.body, under: keyring.file, signedBy: keys.signing) }
        if var proof = words.proof {
            proof.heads = snapshot.heads.sorted { $0.key < $1.key }.map { ProvenHead(space: $0.key, number: $0.value) }
            try builder.entry(FileEntry.proof(proof).body, under: keyring.file, signedBy: keys.signing)
        }
        for handout in words.handouts { try builder.handout(handout, under: keyring.table) }
        for place in words.spentWords {
            guard let member = keyring.members.first(where: { $0.member == place.member }) else { throw .noKeys }
            builder.remove(place.number, from: member.letterbox)
        }
        for number in words.endedShares { builder.remove(number, from: keyring.table.space) }
    }
}
