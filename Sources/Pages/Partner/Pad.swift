/// Takes six digits with six taps and one request, without a script. It has five rows of radio buttons, `d1`…`d5`, and
/// a sixth row of submit buttons, `d6`. The style sheet shows one row at a time.
package struct Pad: Encodable, Sendable, Equatable {
    package var turns: [Turn]
    package var last: Turn

    package struct Turn: Encodable, Sendable, Equatable {
        package var legend: String
        package var keys: [Key]
    }

    package struct Key: Encodable, Sendable, Equatable {
        package var name: String
        package var digit: String
    }

    package init(_ texts: Texts) {
        let places = ["first", "second", "third", "fourth", "fifth", "sixth"]
        let rows = places.enumerated().map { index, place in
            Turn(
                legend: texts("shared.digit.\(place)"),
                keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"].map { Key(name: "d\(index + 1)", digit: $0) })
        }
        turns = Array(rows.prefix(5))
        last = rows[5]
    }
}
