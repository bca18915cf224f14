extension Measuring {
    /// A partner's week page, of both couples, compared with a page that does nothing.
    func pages(
        _ server: Running, _ bare: Running, _ people: [Visitor], _ visitors: Int, _ figures: inout Figures
    ) throws {
        tell("week pages, \(visitors) at once")
        var costs: [[Cost]] = [[], [], []]
        // The first round is a warm-up and is not counted.
        for round in 0...size.rounds {
            let each = [
                try Crowd.run(barePages(bare, visitors, size.requests(1_600)), on: bare),
                try Crowd.run(weeks(people[0], server, visitors, size.requests(640)), on: server),
                try Crowd.run(weeks(people[1], server, visitors, size.requests(160)), on: server),
            ]
            if round > 0 { for (index, cost) in each.enumerated() { costs[index].append(cost) } }
        }
        let bare = Figures.Row(Names.barePage, visitors: visitors, rounds: costs[0])
        figures.rows += [
            bare,
            Figures.Row(Names.week, visitors: visitors, rounds: costs[1], beside: bare),
            Figures.Row(Names.weekLong, visitors: visitors, rounds: costs[2], beside: bare),
        ]
    }

    private func barePages(_ bare: Running, _ visitors: Int, _ count: Int) throws -> [[Crowd.Errand]] {
        try (0..<visitors).map { _ in
            let connection = try Connection(port: bare.port)
            let request = Array("GET / HTTP/1.1\r\nHost: localhost:\(bare.port)\r\nAccept-Language: en\r\n\r\n".utf8)
            return Array(repeating: { _ = try connection.send(request) }, count: max(1, count / visitors))
        }
    }

    private func weeks(
        _ person: Visitor, _ server: Running, _ visitors: Int, _ count: Int
    ) throws -> [[Crowd.Errand]] {
        try (0..<visitors).map { _ in
            let visitor = try Visitor(like: person, port: server.port)
            let path = person.path
            return Array(
                repeating: {
                    let status = try visitor.send(path).status
                    guard status == 200 else { throw BenchError.status(status, wanted: 200, at: path) }
                }, count: max(1, count / visitors))
        }
    }
}
