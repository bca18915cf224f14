import Foundation

/// One run. Everything is measured in rounds, and each row right after the one it is compared with.
struct Measuring {
    let clinic: BenchClinic
    let program: String
    /// An older program to measure beside it.
    let before: String?
    let folder: URL
    let size: Size
    let tell: (String) -> Void

    func figures(on machine: Machine, onlyClinic: Bool) throws -> Figures {
        var figures = Figures(
            machine: machine, entries: clinic.entries, pageBytes: 0, letterBytes: clinic.letterBytes)
        figures.clinics.append(try clinicFigures(of: program, "now"))
        if let before { figures.clinics.append(try clinicFigures(of: before, "before")) }
        figures.aims = aims(figures) + (try LibraryFigures(rounds: size.starts)).aims
        if onlyClinic { return figures }
        tell("starting")
        let data = try copy(of: clinic.usual)
        for _ in 0..<size.starts {
            let server = try start(program, on: data)
            figures.starts.append(server.untilFirstPage)
            figures.startsCPU.append(server.startCPU)
            server.stop()
        }
        let server = try start(program, on: data)
        defer { server.stop() }
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
        return figures
    }

    func start(_ program: String, on data: URL) throws -> Running {
        let port = try Running.freePort()
        return try Running(
            program, ["serve", "--data", data.path, "--port", "\(port)", "--origin", "http://localhost:\(port)"],
            port: port, log: folder.appending(path: "server.log"))
    }

    /// The clinic as it was made, for one server to change.
    func copy(of couples: Int) throws -> URL {
        guard let made = clinic.folders[couples] else { throw BenchError.missing("a clinic of \(couples)") }
        let copy = folder.appending(path: UUID().uuidString)
        try FileManager.default.copyItem(at: made, to: copy)
        return copy
    }

    private func startBare(_ bytes: Int) throws -> Running {
        let port = try Running.freePort()
        return try Running(
            CommandLine.arguments[0], ["bare-page", "--port", "\(port)", "--bytes", "\(bytes)"], port: port,
            log: folder.appending(path: "bare.log"))
    }

    private func aims(_ figures: Figures) -> [Figures.Aim] {
        guard let now = figures.clinics.first else { return [] }
        var aims = [Figures.Aim("a member's week page meanwhile, p99", now.busy.p99, 25, "ms")]
        for (list, most) in zip(now.lists.dropFirst(), [100.0, 250]) {
            aims.append(Figures.Aim("my couples, \(list.couples)", list.later, most, "ms"))
        }
        aims.append(Figures.Aim("unlocking", now.unlock, 150, "ms"))
        return aims + [
            Figures.Aim("idle memory", now.idle, 45, "MB"), Figures.Aim("start to first page", now.start, 300, "ms"),
        ]
    }
}
