import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// The one-time link makes one therapist, however many press its button at once.
@Suite struct FirstLinkRaceTests {
    private let now = Stage.start

    @Test func `two first links at once make one therapist`() async throws {
        for checks in [true, false] {
            let store = MemoryStore()
            let between = Between(store, checksDoors: checks)
            let (quick, slow) = (try AccountService.test(store), try AccountService.test(between))
            let profile = TherapistProfile(therapistName: "Robin", welcome: "", secretsRule: "", readingDays: "")
            between.beforeNextWrite {
                _ = try await quick.enrolTherapist(
                    profile: profile, digits: .six(1), at: Stage.start, random: SeededRandom(1))
            }
            let made = try? await slow.enrolTherapist(
                profile: profile, digits: .six(2), at: now, random: SeededRandom(2))
            #expect((made == nil) == checks)
            #expect(try await store.therapists().count == (checks ? 1 : 2))
        }
    }

    @Test(arguments: Engine.allCases)
    func `eight first links at once make one therapist`(engine: Engine) async throws {
        try await engine.runEmpty { store in
            let accounts = try AccountService.test(store)
            let profile = TherapistProfile(therapistName: "Robin", welcome: "", secretsRule: "", readingDays: "")
            let refused = await withTaskGroup(of: CaseError?.self) { group in
                for number in 0..<8 as Range<UInt64> {
                    group.addTask {
                        do {
                            _ = try await accounts.enrolTherapist(
                                profile: profile, digits: .six(1), at: Stage.start, random: SeededRandom(number))
                            return nil
                        } catch { return error as? CaseError }
                    }
                }
                return await group.reduce(into: [CaseError?]()) { $0.append($1) }
            }
            #expect(refused.filter { $0 == nil }.count == 1)
            #expect(refused.filter { $0 == .alreadyBegun }.count == 7)
            #expect(try await store.therapists().count == 1)
            #expect(try await accounts.firstLink() == nil)
        }
    }
}
