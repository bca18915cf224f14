/// How far an enrolment is: *Step 2 of 5*, and a dot for each step.
package struct EnrolmentStep: Encodable, Sendable {
    package var place: String
    package var dots: [Dot]

    package struct Dot: Encodable, Sendable {
        package var here: Bool
    }

    /// The pages after the welcome, in their order.
    package enum Place: Int, CaseIterable, Sendable { case before, called, digits, words, homeScreen }

    package init(_ place: Place, _ texts: Texts) {
        self.place = texts(
            "entrance.step", ["place": "\(place.rawValue + 1)", "count": "\(Place.allCases.count)"])
        dots = Place.allCases.map { Dot(here: $0 == place) }
    }
}
