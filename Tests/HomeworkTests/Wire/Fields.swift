/// Takes entries apart without the reader under test.
enum Fields {
    /// Fields that may be absent, by sample.
    static let optional: [String: Set<UInt8>] = [
        "table.wordWithdrawn": [2],
        "table.seats": [2], "table.seatsSpoken": [2, 4], "table.house": [5], "table.houseTexts": [5, 6],
        "table.houseZone": [7],
        "table.given": [5, 6, 7, 9, 10],
        "table.givenTalk": [7, 13], "table.givenAsking": [5, 6, 7, 9, 10, 15], "table.givenOpened": [5, 6, 7, 17],
        "table.planned": [1, 2],
        "table.time": [3], "file.card": [4], "file.spoken": [6], "file.spokenOutcome": [6, 8], "file.cautions": [4],
        "file.handled": [4],
        "file.proof": [3, 4], "file.cautionsAnswered": [4, 5, 6, 7], "file.proofDated": [3], "file.headsRead": [1],
        "file.concerns": [1], "file.concernsFound": [1, 3, 4, 5, 6], "file.barriers": [2],
        "table.givenForeseen": [5, 6, 7, 9, 10, 19], "table.matches": [2], "letter.noteObstacle": [3, 10],
        "letter.marked": [2],
        "shelf.house": [5], "shelf.houseTexts": [5, 6], "shelf.houseZone": [7], "shelf.sentenceSpanish": [3],
        "shelf.sheet": [4], "letter.noteAddsUp": [1, 2, 3, 4, 5, 7, 8, 9],
        "letter.talked": [2], "letter.talkedTold": [3, 4],
        "letter.willing": [2, 3], "letter.said": [2, 3], "letter.saidSafety": [5], "letter.rest": [1],
        "desk.practice": [7], "desk.practised": [5], "letter.practised": [4, 7],
        "file.cautionsChecked": [5, 7, 8, 9, 10],
        "letter.limit": [2], "letter.erasureWish": [1], "letter.beganProven": [1],
    ]

    /// The entry without one of its fields, for each of them.
    static func leavingOneOut(of body: [UInt8], isLetter: Bool) -> [(field: UInt8, body: [UInt8])] {
        // A letter's head and every kind here take one byte each for their number.
        let start = isLetter ? Int(body[0]) + 2 : 1
        var fields: [(number: UInt8, range: Range<Int>)] = []
        var position = start
        while position < body.count {
            let begin = position
            var count = Int(body[position + 1])
            position += 2
            if count >= 0x80 {
                count = count & 0x7f | Int(body[position]) << 7
                position += 1
            }
            position += count
            fields.append((body[begin], begin..<position))
        }
        return Set(fields.map(\.number)).sorted().map { number in
            var rest = body
            for field in fields.reversed() where field.number == number { rest.removeSubrange(field.range) }
            return (number, rest)
        }
    }

    /// A letter in which the first value of one field, a code of one byte, is another.
    static func withCode(_ code: UInt8, in letter: [UInt8], field: UInt8) -> [UInt8] {
        var body = letter
        var position = Int(body[0]) + 2
        while position < body.count {
            let count = Int(body[position + 1])
            if body[position] == field {
                body[position + 2] = code
                return body
            }
            position += 2 + count
        }
        return body
    }
}
