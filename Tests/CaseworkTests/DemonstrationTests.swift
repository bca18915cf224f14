import Assets
import Casework
import Demonstration
import Foundation
import Homework
import LibraryFiles
import Sealing
import Storage
import Support
import Testing

@Suite struct DemonstrationTests {
    private func library() throws -> Library {
        let (library, problems) = LibraryReader.read(files: Checkout.assets.files(under: "Library"))
        #expect(problems.isEmpty)
        return try #require(library)
    }

    private func made(_ seed: UInt64, at now: Instant) async throws -> (AccountService, [DemoPerson]) {
        let accounts = try AccountService.test(MemoryStore())
        let people = try await Demonstration.make(
            in: accounts, library: try library(), now: now, random: DemoRandom(seed: seed)
        ) { _ in }
        return (accounts, people)
    }

    private func signedIn(_ person: DemoPerson, _ accounts: AccountService, at now: Instant) async throws -> OpenSession
    {
        let entry = try await accounts.signIn(
            name: person.enrolled.name, words: person.enrolled.words.joined(separator: " "), on: nil, replacing: nil,
            at: now,
            random: SystemRandom())
        let secret = try #require(entry.secret)
        return try #require(try await accounts.session(secret.secret, at: now))
    }

    @Test(arguments: [Int64(0), 6, 13, 23])
    func `the stories are told, and every journal of them is whole`(hour: Int64) async throws {
        let now = Instant.at(day: 150, hour: hour)
        let (accounts, people) = try await made(7, at: now)
        #expect(people.map(\.name) == ["Robin", "Alex", "Sam", "Jo", "Max", "Noor", "Kim", "Lea", "Ben"])
        guard case .therapistPrivate(let keyring) = try await signedIn(people[0], accounts, at: now).access else {
            throw Unexpected()
        }
        let desk = try TherapistDesk(accounts: accounts, keyring: keyring)
        var views: [String: TherapistView] = [:]
        var letters = 0
        for couple in try await desk.couples() {
            let view = try await #require(try await desk.open(couple)).view(at: now)
            #expect(view.integrity == .intact)
            for folder in view.folders {
                for held in folder.letters.letters { #expect(held.letter.at <= now) }
                letters += folder.letters.letters.count
            }
            views[view.joint.seats.members[0].name] = view
        }
        #expect(letters > 10)
        let first = try #require(views["Alex"])
        #expect(first.joint.homework.map(\.assignment.exercise) == ["first-talk", "two-evenings"])
        #expect(first.flags.isEmpty && first.joint.meeting != nil)
        let later = try #require(views["Jo"])
        #expect(later.joint.present("sensate-focus")?.moved.step.number == 2)
        #expect(later.isReadyTogether(for: Step(programme: "sensate-focus", number: 3)))
        #expect(later.flags.map(\.level) == [.amber])
        #expect(later.file.proofs.count == 2)
        #expect(try #require(views["Noor"]).joint.isResting)
        let worried = try #require(views["Lea"])
        let levels = worried.flags.map(\.level)
        #expect(levels.contains(.red) && levels.contains(.amber) && worried.file.handled.count == 1)
        #expect(!worried.isReadyTogether(for: Step(programme: "sensate-focus", number: 2)))
        let ended = try #require(views["Ida"])
        #expect(ended.joint.isEnded && ended.file.isArchived)
    }

    @Test func `each of the nine signs in with words, and with digits on a device of their own`() async throws {
        let now = Instant.at(day: 150, hour: 12)
        let (accounts, people) = try await made(7, at: now)
        for person in people {
            let session = try await signedIn(person, accounts, at: now)
            #expect(session.isTherapist == (person.role == .therapist))
            let entry = try await accounts.unlock(
                device: person.enrolled.device, digits: try #require(Digits(typed: person.digits)), form: nil,
                replacing: nil, at: now, random: SystemRandom())
            #expect(entry.said == "opened")
        }
    }

    @Test func `the same seed makes the same words, another makes others`() async throws {
        let now = Instant.at(day: 150, hour: 12)
        let one = try await made(7, at: now).1.map(\.enrolled.words)
        #expect(try await made(7, at: now).1.map(\.enrolled.words) == one)
        #expect(try await made(8, at: now).1.map(\.enrolled.words) != one)
    }
}
