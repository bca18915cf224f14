extension PageSamples {
    static let therapist: [any SampledPage.Type] = []
}
