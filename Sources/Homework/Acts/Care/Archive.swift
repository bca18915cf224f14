/// Puts a couple whose care has ended on the list of archived couples. Nothing of it is shown to them.
package struct Archive: TherapistAct {
    package let day: Day

    package init(day: Day) { self.day = day }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        guard view.joint.isEnded else { throw .careNotEnded }
        return view.file.isArchived ? TherapistWords() : TherapistWords(file: .archived(Archived(day: day)))
    }
}

/// Takes a couple off the list of archived couples.
package struct Unarchive: TherapistAct {
    package let day: Day

    package init(day: Day) { self.day = day }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        view.file.isArchived ? TherapistWords(file: .unarchived(Unarchived(day: day))) : TherapistWords()
    }
}
