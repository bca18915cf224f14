import Foundation

/// One run: everything is measured in rounds, what is compared right after what it is compared with.
struct Measuring {
    let clinic: BenchClinic
    let program: String
    let folder: URL
    let size: Size
    let tell: (String) -> Void

    func figures(on machine: Machine) throws -> Figures {
        var figures = Figures(machine: machine, entries: clinic.entries, pageBytes: 0, letterBytes: clinic.letterBytes)
        tell("starting")
        for _ in 0..<size.starts {
            let server = try start()
            figures.starts.append(server.untilFirstPage)
            figures.startsCPU.append(server.startCPU)
            server.stop()
        }
        let server = try start()
        defer { server.stop() }
        sleep(2)
        figures.memory["idle"] = try server.memory()
        let people = try [clinic.new[0][0], clinic.long[0]].map { person in
            let visitor = try Visitor(person, port: server.port)
            try visitor.unlock()
            return visitor
        }
        let page = try people[0].send(people[0].path)
        figures.pageBytes = page.body.count
        let bare = try startBare(page.body.count)
        defer { bare.stop() }
        for visitors in [1, 8] { try pages(server, bare, people, visitors, &figures) }
        for visitors in [1, 8] { try letters(server, people, visitors, &figures) }
        try exchanges(server, &figures)
        figures.memory["afterLoad"] = try server.memory()
        figures.aims = aims(figures)
        return figures
    }

    private func start() throws -> Running {
        let port = try Running.freePort()
        return try Running(
            program,
            ["serve", "--data", clinic.folder.path, "--port", "\(port)", "--origin", "http://localhost:\(port)"],
            port: port, log: folder.appending(path: "server.log"))
    }

    private func startBare(_ bytes: Int) throws -> Running {
        let port = try Running.freePort()
        return try Running(
            CommandLine.arguments[0], ["bare-page", "--port", "\(port)", "--bytes", "\(bytes)"], port: port,
            log: folder.appending(path: "bare.log"))
    }

    // (a)

    private func pages(
        _ server: Running, _ bare: Running, _ people: [Visitor], _ visitors: Int, _ figures: inout Figures
    ) throws {
        tell("week pages, \(visitors) at once")
        var costs: [[Cost]] = [[], [], []]
        // The first round warms up and is forgotten.
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

    // (b)

    private func letters(
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

    /// The form is opened beforehand; what is measured is the sending, up to the answer that says it is saved.
    private func letters(
        _ person: Visitor, _ server: Running, _ visitors: Int, _ count: Int
    ) throws -> [[Crowd.Errand]] {
        let tell = try person.address(of: "Tell Robin")
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
            "bare-commit", "--file", clinic.folder.appending(path: "bare.sqlite").path,
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

    // (c)

    private func exchanges(_ server: Running, _ figures: inout Figures) throws {
        tell("exchanges")
        var new: [Cost] = []
        for couple in clinic.new {
            let exchange = try Exchange(couple, clinic.questions, port: server.port)
            new.append(try Crowd.run([[{ try exchange.run() }]], on: server))
        }
        let exchange = try Exchange(clinic.long, clinic.questions, port: server.port)
        var long: [Cost] = []
        for round in 0...size.rounds {
            if round > 0 { try exchange.takeBack() }
            long.append(try Crowd.run([[{ try exchange.run() }]], on: server))
        }
        // The first of each warms up.
        figures.rows += [
            Figures.Row(Names.exchange, visitors: 1, rounds: Array(new.dropFirst())),
            Figures.Row(Names.exchangeLong, visitors: 1, rounds: Array(long.dropFirst())),
        ]
    }

    private func aims(_ figures: Figures) -> [Figures.Aim] {
        func row(_ name: String) -> Figures.Row? { figures.row(name) }
        var aims: [Figures.Aim] = []
        if let week = row(Names.week), let long = row(Names.weekLong) {
            aims.append(Figures.Aim("a week page, beside a bare page", week.ratio ?? 0, 3, "x CPU"))
            aims.append(Figures.Aim("what the entries add to it", long.cpu - week.cpu, 5, "ms CPU"))
        }
        if let exchange = row(Names.exchange) {
            aims.append(Figures.Aim("an exchange of a new couple", exchange.cpu, 5, "ms CPU"))
        }
        if let idle = figures.memory["idle"] {
            aims.append(Figures.Aim("idle memory", idle.resident, 45, "MB"))
        }
        aims.append(Figures.Aim("start to first page", figures.starts.middle, 300, "ms"))
        return aims
    }
}

/// What the rows are called.
enum Names {
    static let barePage = "bare page"
    static let week = "week page, new couple"
    static let weekLong = "week page, long couple"
    static let bareCommit = "bare commit"
    static let letter = "letter, new couple"
    static let letterLong = "letter, long couple"
    static let exchange = "exchange, new couple"
    static let exchangeLong = "exchange, long couple"
}
