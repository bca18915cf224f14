import Foundation

extension Measuring {
    /// A letter sent, by both couples, compared with a row of its size.
    func letters(
        _ server: Running, _ people: [Visitor], _ visitors: Int, _ figures: inout Figures
    ) throws {
        tell("letters, \(visitors) at once")
        var costs: [[Cost]] = [[], [], []]
        for round in 0...size.rounds {
            let each = [
                try commits(size.requests(160)),
                try Crowd.run(letters(people[0], server, visitors, size.requests(160)), on: server),
                try Crowd.run(letters(people[1], server, visitors, size.requests(80)), on: server),
            ]
            if round > 0 { for (index, cost) in each.enumerated() { costs[index].append(cost) } }
        }
        let bare = Figures.Row(Names.bareCommit, visitors: 1, rounds: costs[0])
        if visitors == 1 { figures.rows.append(bare) }
        figures.rows += [
            Figures.Row(Names.letter, visitors: visitors, rounds: costs[1], beside: bare),
            Figures.Row(Names.letterLong, visitors: visitors, rounds: costs[2], beside: bare),
        ]
    }

    /// The form is opened beforehand. Measured is the sending, up to the answer that says it is saved.
    private func letters(
        _ person: Visitor, _ server: Running, _ visitors: Int, _ count: Int
    ) throws -> [[Crowd.Errand]] {
        let tell = try person.address(of: "Message")
        return try (0..<visitors).map { _ in
            let visitor = try Visitor(like: person, port: server.port)
            return try (0..<max(1, count / visitors)).map { number in
                try visitor.open(tell)
                let form = try ShownPage(html: visitor.page).form([
                    ("text", "I laughed this week, for the first time in a while. (\(number))")
                ])
                return {
                    let status = try visitor.send(form.action, form: form.body).status
                    guard status == 303 else { throw BenchError.status(status, wanted: 303, at: form.action) }
                }
            }
        }
    }

    private func commits(_ count: Int) throws -> Cost {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = [
            "bare-commit", "--file", folder.appending(path: "bare.sqlite").path,
            "--bytes", "\(clinic.letterBytes)", "--count", "\(count)",
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let answer = try JSONDecoder().decode(BareCommit.Answer.self, from: data)
        return Cost(requests: count, cpu: answer.cpu, wall: answer.wall, latencies: answer.latencies)
    }
}
