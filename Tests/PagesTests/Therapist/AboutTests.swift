import Testing

@testable import Pages

@Suite struct `What a homework rests on` {
    @Test func `who read it and when, once somebody has`() throws {
        let texts = try TherapistDesk().texts
        func about(_ review: (by: String, day: String)?) -> TherapistPages.About {
            TherapistPages.About(
                purpose: "Talking", .pooledTrials, sources: [], review: review, printHref: "#", texts)
        }
        #expect(about(nil).review == "No clinician has reviewed this text yet.")
        #expect(
            about((by: "Kim Ode", day: "3 May 2027")).review.unmarked
                == "A clinician has reviewed this text: Kim Ode, 3 May 2027.")
        #expect(Set(TherapistPages.About.Evidence.allCases.map { texts("therapist.about.\($0.rawValue)") }).count == 3)
    }
}
