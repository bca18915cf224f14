import Support

@testable import Pages

extension PageSamples {
    static let profile: [any SampledPage.Type] = [ProblemPage.self]
}

extension ProblemPage: SampledPage {
    static var sample: ProblemPage {
        get throws { ProblemPage(.failed(reference: "ABCD-2345"), texts: try Checkout.texts, homeHref: "/") }
    }
}
