import Foundation

/// One run. Everything is measured in rounds, and each row right after the one it is compared with.
struct Measuring {
    let accounts: BenchClinic
    let program: String
    let folder: URL
    let size: Size
    let tell: (String) -> Void

    func figures(on machine: Machine) throws -> Figures {
        var figures = Figures(
            machine: machine, entries: accounts.entries, pageBytes: 0, letterBytes: accounts.letterBytes)
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
        let people = try [accounts.new[0][0], accounts.long[0]].map { person in
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
            ["serve", "--data", accounts.folder.path, "--port", "\(port)", "--origin", "http://localhost:\(port)"],
            port: port, log: folder.appending(path: "server.log"))
    }

    private func startBare(_ bytes: Int) throws -> Running {
        let port = try Running.freePort()
        return try Running(
            CommandLine.arguments[0], ["bare-page", "--port", "\(port)", "--bytes", "\(bytes)"], port: port,
            log: folder.appending(path: "bare.log"))
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
