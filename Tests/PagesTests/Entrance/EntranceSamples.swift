extension PageSamples {
    static let entrance: [any SampledPage.Type] = []
}
