/// Sends something to the therapist. Letters are accepted in every state; the therapist's views decide what they count
/// for.
package struct SendLetter: SharedAct {
    package let content: Letter.Content

    package init(_ content: Letter.Content) { self.content = content }

    package func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerChanges {
        switch content {
        case .note(var note):
            note.line = try note.line?.perhaps(atMost: EveningNote.longest)
            if let assignmentID = note.assignmentID, !view.isKnown(assignmentID) {
                (note.assignmentID, note.place) = (nil, nil)
            }
            return PartnerChanges(letter: .note(note))
        case .said(var said):
            // Somebody who marks a concern may be unable to put it into words.
            let needsWords = (said.wish == .tell || said.wish == .helpMeSay) && said.concerns.isEmpty
            said.text =
                needsWords
                ? try said.text.written(atMost: Said.longest)
                : try said.text.perhaps(atMost: Said.longest) ?? ""
            return PartnerChanges(letter: .said(said))
        case .talked(var talked):
            talked.line = try talked.line?.perhaps(atMost: EveningNote.longest)
            if talked.word == nil, talked.line == nil, talked.concerns.isEmpty { throw .empty }
            return PartnerChanges(letter: .talked(talked))
        case .ready(var ready):
            // A readiness statement is about what its form showed. "Not yet" counts whatever has changed since.
            if !ready.word.isReady {
                ready.about = view.table.newestAbout(ready.about.programme).naming(ready.about.step)
            }
            return PartnerChanges(letter: .ready(ready))
        case .practised:
            // Only `NotePractice` writes one, together with the entry on the desk.
            throw .wrongShape
        case .willing, .began, .joining, .marked:
            return PartnerChanges(letter: content)
        case .rest(let rest):
            return PartnerChanges(letter: .rest(QuietRest(text: try rest.text?.perhaps(atMost: Longest.line))))
        case .erasureWish(let wish):
            return PartnerChanges(letter: .erasureWish(ErasureWish(text: try wish.text?.perhaps(atMost: Longest.line))))
        case .limit(let limit):
            let text = try limit.text?.perhaps(atMost: Longest.line)
            return PartnerChanges(letter: .limit(LimitOwned(limit: limit.limit, text: text)))
        case .called(let wish):
            return PartnerChanges(letter: .called(CalledWish(name: try view.wish(wish.name, of: me) ?? "")))
        }
    }
}

extension JointView {
    /// How a member asks to be called, as the letter says it; nil for *leave it as it is*.
    ///
    /// The name is compared with the names at the table alone. That both members wish for the same name is shown to the
    /// therapist only.
    package func wish(_ typed: String, of me: PersonID) throws(Refusal) -> String? {
        if typed.oneLine.isEmpty || typed.oneLine == table.seats.name(of: me) || typed.oneLine == name(me) {
            return nil
        }
        let name = try PersonName.kept(typed)
        let taken = table.seats.members.filter { $0.member != me }.map(\.name) + [profile.therapistName]
        if taken.contains(where: { PersonName.areAlike($0, name) }) { throw .sameName }
        return name
    }

    fileprivate func isKnown(_ assignmentID: AssignmentID) -> Bool {
        table.homework.contains { $0.assignment.id == assignmentID }
    }
}

/// Sends the note after an evening, and saves a whole copy for its author, who asked for one.
package struct SendNoteKeepingCopy: PrivateAct {
    package let note: EveningNote
    package let today: Day

    package init(note: EveningNote, today: Day) {
        self.note = note
        self.today = today
    }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges {
        var changes = try SendLetter(.note(note)).decide(view.joint, as: view.me)
        if case .note(let note)? = changes.letters.first {
            changes.drawer = [.copy(NoteCopy(day: today, note: note))]
        }
        return changes
    }
}
