/// "Meeting done": closes what was given before, and removes the shared answers of the homework that ends with it.
package struct WeMet: TherapistAct {
    package let at: Instant
    package let from: Instant

    package init(at: Instant, from: Instant) {
        self.at = at
        self.from = from
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        if view.joint.table.meetings.contains(where: { $0.at == at }) { return TherapistChanges() }
        try view.joint.demandToCome(from)
        return TherapistChanges(table: .met(Met(at: at, from: from)))
    }
}

/// Plans, moves or clears the next meeting. Moving a meeting closes nothing.
package struct PlanMeeting: TherapistAct {
    package let at: Instant?
    package let local: LocalTime?

    package init(at: Instant?, local: LocalTime?) {
        self.at = at
        self.local = local
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        let wanted = MeetingPlanned(at: at, local: local)
        if view.joint.table.planned == wanted { return TherapistChanges() }
        if let at { try view.joint.demandToCome(at) }
        return TherapistChanges(table: .meetingPlanned(wanted))
    }
}

/// Sets the language of the couple's cards and first pages. A member who has chosen a language keeps it.
package struct SpeakLanguage: TherapistAct {
    /// The language's code, such as `es`.
    package let language: String

    package init(language: String) { self.language = language }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        try view.integrity.demandWhole()
        var seats = view.joint.table.seats
        if seats.language == language { return TherapistChanges() }
        seats.language = language
        return TherapistChanges(table: .seats(seats))
    }
}

/// Corrects the members' names and the couple's time zone. Everybody's pages use them from now on.
package struct CorrectSeats: TherapistAct {
    package let names: [PersonID: String]
    /// The couple's zone, such as `Europe/Madrid`. The caller knows which zones exist.
    package let zone: String

    package init(names: [PersonID: String], zone: String) {
        self.names = names
        self.zone = zone
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        try view.integrity.demandWhole()
        var seats = view.joint.table.seats
        for (member, name) in names {
            guard let place = seats.members.firstIndex(where: { $0.member == member }) else { throw .notAMember }
            seats.members[place].name = try PersonName.kept(name)
        }
        let found = PersonName.refusals(seats.members.map(\.name), therapist: view.joint.profile.therapistName)
        if !names.isEmpty, let first = found.min(by: { $0.key < $1.key }) { throw first.value }
        if zone.isEmpty { throw .empty }
        seats.zone = zone
        return seats == view.joint.table.seats ? TherapistChanges() : TherapistChanges(table: .seats(seats))
    }
}

/// Removes a limit that a member added, from a changing hour.
package struct LiftLimit: TherapistAct {
    package let limit: Limit
    package let from: Instant

    package init(limit: Limit, from: Instant) {
        self.limit = limit
        self.from = from
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        try view.integrity.demandWhole()
        try view.joint.demandToCome(from)
        guard view.joint.table.limits[limit]?.holds(at: from) == true else { return TherapistChanges() }
        return TherapistChanges(table: .limitLifted(LimitLifted(limit: limit, from: from)))
    }
}

/// Ends a pause that both see, from a changing hour.
package struct EndRest: TherapistAct {
    package let from: Instant

    package init(from: Instant) { self.from = from }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        try view.integrity.demandWhole()
        try view.joint.demandToCome(from)
        guard view.joint.table.rest.holds(at: from) else { return TherapistChanges() }
        // After a restore nobody knows what is lost before each member was asked alone.
        let unasked = view.toSpeakWith
        if view.joint.table.restored != nil, !unasked.isEmpty { throw .notSpokenAlone(unasked) }
        return TherapistChanges(table: .restEnded(RestEnded(from: from)))
    }
}
