import Testing

@testable import Pages

/// A sentence about all of them has a form for one person, for two and for three.
@Suite struct `One, two and three` {
    @Test(
        arguments: [
            (1, ["no notes yet", "Alex wrote"]), (2, ["no notes yet", "Alex wrote", "both wrote"]),
            (3, ["no notes yet", "Alex wrote", "Alex and Sam wrote", "all wrote"]),
        ])
    func `how many wrote is said as many as they are`(_ members: Int, said: [String]) throws {
        let texts = try TherapistDesk().texts
        let names = Array(["Alex", "Sam", "Kim"].prefix(members))
        #expect(
            (0...members).map {
                TherapistPages.Caseload.Line(href: "#", when: "", names: names, wrote: Array(names.prefix($0)), texts)
                    .wrote.unmarked
            }
                == said)
    }

    @Test(
        arguments: [
            (1, "not yet", "would like it", "They say that they would like the next step."),
            (2, "not both yet", "both would like it", "Both say that they would like the next step."),
            (
                3, "not all of them yet", "all of them would like it",
                "All of them say that they would like the next step."
            ),
        ])
    func `whether they would like the next step is said of as many as they are`(
        _ members: Int, notYet: String, ready: String, hint: String
    ) throws {
        let texts = try TherapistDesk().texts
        #expect(TherapistPages.WhatNext.note(isReady: false, members: members, texts) == notYet)
        #expect(TherapistPages.WhatNext.note(isReady: true, members: members, texts) == ready)
        let said = TherapistPages.BriefHint.bothReady.said(texts, of: members)
        #expect(said.sentence == hint)
        #expect(said.reason.hasSuffix("no consent to any single evening."))
        #expect(said.reason.contains("Both") == (members == 2))
    }
}
