import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

@Suite struct CanaryTests {
    private let now = Stage.start

    @Test func `nothing anybody typed stands in the files in clear`() async throws {
        try await Folder.with { folder in
            let accounts = try AccountService.test(try folder.open())
            let stage = try await Stage(accounts, SeededRandom(5))
            let canary = "zqcanary"
            let pair = try await stage.enrolled(["\(canary)A", "\(canary)B"])
            try await pair.prepare([.like, .like])
            try await accounts.set(ClinicHelp(telephone: canary, words: canary, country: "ES"))
            _ = try await stage.desk().keep(
                .sentence(SavedSentence(slot: 1, text: canary)), form: nil, at: now, random: stage.random)
            let place = { PromptRef(assignmentID: .test(90), prompt: $0) }
            let alex = pair.alex
            try await alex.act(ShareAnswer(place: place(1), text: canary, from: now, showed: nil), at: now)
            for (prompt, goes) in zip((2 as UInt64)..., Jot.Goes.allCases) {
                try await alex.act(Jot(place: place(prompt), text: canary, goes: goes, showed: nil), at: now)
            }
            try await alex.act(KeepWhy(text: canary), at: now)
            try await alex.act(CallEvening(word: canary), at: now)
            try await alex.tell(.rest(QuietRest(text: canary)), at: now)
            try await pair.robin(
                KeepNote(day: Day(number: 20_000), text: canary), Reply(member: alex.id, text: canary, from: now),
                Reply(member: nil, text: canary, from: now), at: now)
            try await pair.open(at: now + .minutes(5))
            let session = try #require(try await accounts.session(alex.enrolled.session.secret, at: now))
            let form = Secret(copying: Array(canary.utf8))
            try await session.wait(form, accounts)
            _ = try await accounts.hold(form, of: alex.id, on: alex.enrolled.device, at: now, random: stage.random)
            let card = try await pair.therapist().makeCard(for: alex.id, days: 7, at: now, random: stage.random)
            let spoken = try await pair.therapist().speakCard(for: alex.id, at: now, random: stage.random)

            let made = pair.members.map(\.enrolled) + [stage.robin]
            let typed =
                [canary, "Robin", "touch", "first-talk", "222222", card.code.printed, card.name]
                + made.flatMap { [$0.name, $0.words.joined(separator: " ")] } + [
                    try #require(spoken).joined(separator: " ")
                ]
            for text in typed { #expect(try !folder.contains(text.utf8), "\(text)") }
            let keys = [
                alex.own.own.person.secret, alex.own.own.desk.secret, alex.own.own.drawer.secret,
                alex.own.room.table.secret, alex.enrolled.session.secret, alex.enrolled.device.secret,
                stage.keyring.person.secret, stage.keyring.shelf.secret, try await pair.therapist().keyring.file.secret,
            ]
            for key in keys { #expect(try !folder.contains(key.withBytes { Array($0) })) }
            // What does stand there is found, so the search can fail.
            #expect(try folder.contains(pair.id.bytes))
            #expect(try folder.contains(alex.enrolled.session.lookup))
        }
    }
}
