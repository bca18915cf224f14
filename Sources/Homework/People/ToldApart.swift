extension Seats {
    /// The same people, each under a name that nobody else at the table has.
    ///
    /// Two like names are refused when a name is set, but an older version accepted them. Their alerts, replies and
    /// cards are then told apart by the number of their seat.
    var toldApart: Seats {
        var seats = self
        for place in members.indices where isShared(place) {
            // Somebody may have that name already. Each number gives another name, so one of them is free.
            let numbers = sequence(first: place + 1) { $0 + members.count }
            let names = numbers.lazy.map { "\(members[place].name) (\($0))" }
            let free = names.first { name in
                !members.indices.contains { $0 != place && PersonName.areAlike(members[$0].name, name) }
            }
            seats.members[place].name = free ?? members[place].name
        }
        return seats
    }

    /// A mark for each person instead of the name, for a copy that names nobody: the first letter, and the number of
    /// the seat where two names begin alike. No two marks are the same.
    package var marks: [PersonID: String] {
        let firsts = members.map { $0.name.first { $0.isLetter || $0.isNumber }.map { $0.uppercased() } ?? "" }
        let pairs = members.indices.map { place in
            let isAlone = firsts.count { PersonName.areAlike($0, firsts[place]) } == 1
            return (members[place].member, isAlone ? firsts[place] : "\(firsts[place])\(place + 1)")
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Whether somebody else's name looks the same.
    package func isShared(_ place: Int) -> Bool {
        members.indices.contains { $0 != place && PersonName.areAlike(members[$0].name, members[place].name) }
    }
}

extension TherapistView {
    /// The same view with other names. A copy that names nobody is made from this view, and not by searching names in a
    /// finished text.
    package func calling(_ names: [PersonID: String]) -> TherapistView {
        TherapistView(
            joint: JointView(joint.table.calling(names), at: now), folders: folders, file: file)
    }
}
