package import Homework
package import Sealing
import Storage

/// What a therapist can do with one couple at the private level.
package struct TherapistWorkspace: Sendable {
    package let accounts: AccountService
    package let me: PersonID
    package let keys: PersonKeys
    package let keyring: CoupleKeyring
    /// The members' signing keys, each proved by the card that made it. A member who has not enrolled has none.
    package let members: [PersonID: [UInt8]]
    /// The same with the keys of earlier enrolments: a member stays the author of what they shared before a new card.
    let signers: [PersonID: [[UInt8]]]
    /// What was read when the case was opened for a request; nil where each act reads for itself.
    var seen: Seen?

    /// Everything that the therapist reads of this couple, as it was at one moment.
    struct Seen: Sendable {
        let snapshot: Snapshot
        let view: TherapistView
        /// Letters that are still sealed as the members sent them.
        let unfiled: [Rewrap]
        let at: Instant
    }

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

    /// What the therapist sees of this couple now: what the request has read already, or what is read here.
    package func view(at now: Instant) async throws(CaseError) -> TherapistView {
        if let seen, seen.at == now { return seen.view }
        return try await look(at: now).view
    }

    private func look(at now: Instant) async throws(CaseError) -> Seen {
        seen(in: try await accounts.store.snapshot(keyring.spaces), at: now)
    }

    /// Reads for the therapist: files the letters under the file's key, and removes readiness statements that no longer
    /// count.
    package func read(at now: Instant, random: any RandomSource) async throws(CaseError) -> TherapistView {
        var known = seen
        var current: TherapistView?
        _ = try await accounts.store.attempting(nil) { () async throws(CaseError) in
            let seen = if let first = known.take(), first.at == now { first } else { try await look(at: now) }
            var builder = BatchBuilder(heads: seen.snapshot.heads, form: nil, now: now, random: random)
            builder.rewrap(seen.unfiled)
            if let changes = try? ShredSpentWords().decide(seen.view) {
                try write(changes, to: &builder, seen.snapshot)
            }
            if builder.batch.rewraps.isEmpty && builder.batch.appends.isEmpty {
                current = seen.view
                return nil
            }
            try builder.noteHeads(under: keyring.file, signedBy: keys.signing)
            return builder.batch
        }
        if seen != nil, let current { return current }
        return try await look(at: now).view
    }

    /// The handout of one assignment, as its readers read it.
    ///
    /// - Parameter member: whose desk it is on; nil for the table.
    package func handout(
        _ assignmentID: AssignmentID, in language: Language, of member: PersonID? = nil
    ) async throws(CaseError) -> Handout? {
        try await accounts.store.handout(assignmentID, in: language, under: try key(member))
    }

    /// The key of a member's desk, or of the table.
    private func key(_ member: PersonID?) throws(CaseError) -> SpaceKey {
        guard let member else { return keyring.table }
        guard let desk = keyring.members.first(where: { $0.member == member })?.desk else { throw .noKeys }
        return desk
    }

    /// Performs these acts at one moment, all or none. They are decided on what the request has read. The batch names
    /// the heads of those journals. If one has moved, the couple is read again and the acts are decided again.
    package func perform(
        _ acts: [any TherapistAct], form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        var known = seen
        return try await accounts.store.attempting(form?.mark(at: now)) { () async throws(CaseError) in
            let seen = if let first = known.take(), first.at == now { first } else { try await look(at: now) }
            var builder = BatchBuilder(heads: seen.snapshot.heads, form: form, now: now, random: random)
            var isEmpty = true
            for act in acts {
                let changes = try deciding(act.decide(seen.view))
                if changes.isEmpty { continue }
                isEmpty = false
                try write(changes, to: &builder, seen.snapshot)
            }
            if isEmpty { return nil }
            try builder.noteHeads(under: keyring.file, signedBy: keys.signing)
            return builder.batch
        }
    }

    /// The view and the heads that a decision about the whole couple is made on.
    func decidable(at now: Instant) async throws(CaseError) -> (view: TherapistView, heads: [SpaceID: Int64]) {
        let seen = if let seen, seen.at == now { seen } else { try await look(at: now) }
        return (seen.view, seen.snapshot.heads)
    }

    /// Opens and folds a snapshot.
    ///
    /// - Parameter file: the file from the same snapshot, if it is folded already.
    func seen(in snapshot: Snapshot, file: FileState? = nil, at now: Instant) -> Seen {
        var decoder = JournalDecoder(
            snapshot: snapshot, verified: accounts.store.verified, therapist: keys.publicKeys.signing, signers: signers)
        let file = file ?? decoder.file(keyring.file)
        decoder.cut = Set(keyring.spaces.filter { file.isCut($0, at: snapshot.heads[$0] ?? 0) })
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
        return Seen(
            snapshot: snapshot, view: TherapistView(joint: joint, folders: folders, file: file), unfiled: unfiled,
            at: now)
    }

    private func write(
        _ changes: TherapistChanges, to builder: inout BatchBuilder, _ snapshot: Snapshot
    ) throws(CaseError) {
        for entry in changes.table { try builder.entry(entry.body, under: keyring.table, signedBy: keys.signing) }
        for entry in changes.ownerless { try builder.entry(entry.body, under: keyring.table) }
        for word in changes.desks {
            try builder.entry(word.entry.body, under: try key(word.member), signedBy: keys.signing)
        }
        for entry in changes.file { try builder.entry(entry.body, under: keyring.file, signedBy: keys.signing) }
        if var proof = changes.proof {
            proof.heads = snapshot.heads.sorted { $0.key < $1.key }.map { ProvenHead(space: $0.key, number: $0.value) }
            try builder.entry(FileEntry.proof(proof).body, under: keyring.file, signedBy: keys.signing)
        }
        for handout in changes.handouts { try builder.handout(handout, under: try key(handout.member)) }
        for place in changes.spentWords {
            guard let member = keyring.members.first(where: { $0.member == place.member }) else { throw .noKeys }
            builder.remove(place.number, from: member.letterbox)
        }
        for number in changes.endedShares { builder.remove(number, from: keyring.table.space) }
    }
}

extension CoupleKeyring {
    /// Every journal that the therapist reads of this couple.
    var spaces: [SpaceID] {
        [table.space, file.space] + members.flatMap { [$0.desk.space, $0.letterbox] }
    }
}
