extension PageSamples {
    static let partner: [any SampledPage.Type] = []
}
