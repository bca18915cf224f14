import Foundation
import Synchronization

/// What a number of requests cost.
struct Cost {
    var requests = 0
    var cpu = 0.0
    var wall = 0.0
    var latencies: [Double] = []

    mutating func add(_ other: Cost) {
        requests += other.requests
        cpu += other.cpu
        wall += other.wall
        latencies += other.latencies
    }
}

/// Several visitors at once, each doing its errands one after the other.
enum Crowd {
    typealias Errand = @Sendable () throws -> Void

    /// Runs every visitor's errands on a thread of its own. Preparation is not measured.
    static func run(_ visitors: [[Errand]], on server: Running) throws -> Cost {
        let done = Mutex<(latencies: [Double], fault: (any Error)?)>(([], nil))
        let group = DispatchGroup()
        let (cpu, started) = (try server.cpu(), Moment.now)
        for errands in visitors {
            group.enter()
            Thread.detachNewThread {
                let outcome = Result { try timed(errands) }
                done.withLock { done in
                    switch outcome {
                    case .success(let latencies): done.latencies += latencies
                    case .failure(let fault): done.fault = fault
                    }
                }
                group.leave()
            }
        }
        group.wait()
        let wall = Moment.now - started
        let (latencies, fault) = done.withLock { ($0.latencies, $0.fault) }
        if let fault { throw fault }
        return Cost(requests: latencies.count, cpu: try server.cpu() - cpu, wall: wall, latencies: latencies)
    }

    private static func timed(_ errands: [Errand]) throws -> [Double] {
        try errands.map { errand in
            let started = Moment.now
            try errand()
            return Moment.now - started
        }
    }
}
