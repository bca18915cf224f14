extension Measuring {
    /// Complete exchanges: one of each new couple, several of the long one.
    func exchanges(_ server: Running, _ figures: inout Figures) throws {
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
        // The first of each is a warm-up.
        figures.rows += [
            Figures.Row(Names.exchange, visitors: 1, rounds: Array(new.dropFirst())),
            Figures.Row(Names.exchangeLong, visitors: 1, rounds: Array(long.dropFirst())),
        ]
    }
}
