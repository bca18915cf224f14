/// One complete exchange: both answer the three questions in writing, each shares one answer, each reads the other's.
///
/// It loads every page that a browser would load, and sends every form as it was shown.
struct Exchange {
    /// The two, on their page before the talk.
    private let visitors: [Visitor]
    private let questions: [String]

    /// Where each begins; loading it is the first request of each.
    private let starts: [String]

    init(_ people: [BenchPerson], _ questions: [String], port: Int) throws(BenchError) {
        var visitors: [Visitor] = []
        var starts: [String] = []
        for person in people {
            let visitor = try Visitor(person, port: port)
            try visitor.unlock()
            starts.append(try visitor.address(of: "Before the talk"))
            visitors.append(visitor)
        }
        (self.visitors, self.starts, self.questions) = (visitors, starts, questions)
    }

    /// All of it, one request after the other.
    func run() throws(BenchError) {
        for (visitor, start) in zip(visitors, starts) {
            try visitor.open(start)
            for (question, words) in zip(questions, Self.words) {
                // Saving one answer leads to the next question; the first is chosen from the list.
                if let link = try? visitor.address(of: question) { try visitor.open(link) }
                let isShared = question == questions.last
                try visitor.submit([("jotting", words), ("goes", isShared ? "partner" : "say"), ("from", "now")])
                // The page that shows what will be shared.
                if isShared { try visitor.submit([]) }
            }
        }
        // The one who answered first reads what the other has answered since.
        guard let first = visitors.first else { return }
        try first.open(first.path)
        let shared = first.page.ranges(of: Self.words.last ?? "").count
        guard shared == visitors.count else { throw .missing("both shared answers") }
    }

    /// Removes everything again, so that another exchange finds the pages as this one did.
    func takeBack() throws(BenchError) {
        for (index, visitor) in visitors.enumerated() {
            try visitor.open(starts[index])
            for question in questions {
                try visitor.follow(link: question)
                try visitor.submit([("jotting", ""), ("goes", "say"), ("from", "now")])
            }
        }
    }

    private static let words = [
        "When you made tea before I asked, and when you waved from the bus.",
        "Ask me how the day was, and wait for the answer.",
        "Sunday morning, before anybody telephones. I would like that.",
    ]
}
