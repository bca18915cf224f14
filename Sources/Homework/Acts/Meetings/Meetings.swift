/// "We met": closes what was given before, and removes shared words whose homework ends with it.
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

/// Plans, moves or clears the next meeting. Moving one closes nothing.
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

/// Says in which language the couple's cards and first pages speak; a member who has chosen one keeps it.
package struct SpeakLanguage: TherapistAct {
    /// Its code, such as `es`.
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

/// Corrects what the members are called and where they live; everybody's pages say it from then.
package struct CorrectSeats: TherapistAct {
    package let names: [PersonID: String]
    /// The couple's zone, such as `Europe/Madrid`; the shell knows which there are.
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

/// Lifts a limit a member added, from a changing hour.
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

/// Ends an open rest, from a changing hour.
package struct EndRest: TherapistAct {
    package let from: Instant

    package init(from: Instant) { self.from = from }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        try view.integrity.demandWhole()
        try view.joint.demandToCome(from)
        guard view.joint.table.rest.holds(at: from) else { return TherapistChanges() }
        return TherapistChanges(table: .restEnded(RestEnded(from: from)))
    }
}
