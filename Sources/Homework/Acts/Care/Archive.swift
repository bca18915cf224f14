/// Puts a couple whose care has ended on the list of archived couples. Nothing of it is shown to them.
package struct Archive: TherapistAct {
    package let day: Day

    package init(day: Day) { self.day = day }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard view.joint.isEnded else { throw .careNotEnded }
        return view.file.isArchived ? TherapistChanges() : TherapistChanges(file: .archived(Archived(day: day)))
    }
}

/// Takes a couple off the list of archived couples.
package struct Unarchive: TherapistAct {
    package let day: Day

    package init(day: Day) { self.day = day }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        view.file.isArchived ? TherapistChanges(file: .unarchived(Unarchived(day: day))) : TherapistChanges()
    }
}
