/// Moves a couple whose care has ended to the list of archived couples. The couple's pages show nothing of it.
package struct Archive: TherapistAct {
    package let day: Day

    package init(day: Day) { self.day = day }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard view.joint.isEnded else { throw .careNotEnded }
        return view.file.isArchived ? TherapistChanges() : TherapistChanges(file: .archived(Archived(day: day)))
    }
}

/// Moves an archived couple back to the therapist's first list.
package struct Unarchive: TherapistAct {
    package let day: Day

    package init(day: Day) { self.day = day }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        view.file.isArchived ? TherapistChanges(file: .unarchived(Unarchived(day: day))) : TherapistChanges()
    }
}
