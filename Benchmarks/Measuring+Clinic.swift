import Foundation
import Synchronization

/// What a clinic feels of one program. Times are milliseconds, sizes megabytes.
struct ClinicFigures: Encodable {
    /// Which program: *now*, *before*.
    let name: String
    var start = 0.0
    var idle = 0.0
    /// The most memory it ever had, the busy minute included.
    var peak = 0.0
    /// The answer to the right digits.
    var unlock = 0.0
    /// A member's week page while nobody else is there, and while everybody is.
    var quiet = Latency([])
    var busy = Latency([])
    /// *My couples* by how many there are.
    var lists: [List] = []
    /// The therapist's page about the long couple.
    var brief = 0.0
    /// The program without its symbols.
    var binary = 0.0

    struct Latency: Encodable {
        let p50: Double
        let p99: Double

        init(_ times: [Double]) { (p50, p99) = (times.sorted().at(0.5), times.sorted().at(0.99)) }
    }

    struct List: Encodable {
        let couples: Int
        /// The first after the server was started, without anything kept.
        let first: Double
        let later: Double
    }
}

extension Measuring {
    /// Everything that a clinic feels of a program, on copies of the folders.
    func clinicFigures(of program: String, _ name: String) throws -> ClinicFigures {
        var figures = ClinicFigures(name: name)
        figures.binary = try stripped(program)
        for (couples, _) in clinic.folders.sorted(by: { $0.key < $1.key }) {
            tell("my couples, \(couples), \(name)")
            let data = try copy(of: couples)
            let server = try start(program, on: data)
            defer { server.stop() }
            if couples == clinic.usual {
                sleep(2)
                (figures.start, figures.idle) = (server.untilFirstPage, try server.memory().resident)
            }
            let robin = try Visitor(clinic.therapist, port: server.port)
            let list = try robin.enter()
            let first = try time(robin, list)
            let later = try (0..<size.requests(20)).map { _ in try time(robin, list) }
            figures.lists.append(ClinicFigures.List(couples: couples, first: first, later: later.middle))
            // Another page than the list would be quick, and would not lead to the couple.
            try robin.open(list)
            try robin.follow(link: "\(clinic.long[0].name) and \(clinic.long[1].name)")
            guard couples == clinic.usual else { continue }
            figures.brief = try (0..<size.requests(20)).map { _ in try time(robin, robin.path) }.middle
            figures.unlock = try unlock(server)
            try member(server, robin, list, &figures)
            figures.peak = try server.memory().most
        }
        return figures
    }

    private func time(_ visitor: Visitor, _ path: String) throws -> Double {
        let started = Moment.now
        let status = try visitor.send(path).status
        guard status == 200 else { throw BenchError.status(status, wanted: 200, at: path) }
        return Moment.now - started
    }

    private func unlock(_ server: Running) throws -> Double {
        let alex = try Visitor(clinic.new[0][1], port: server.port)
        _ = try alex.enter()
        return try (0..<size.requests(15)).map { _ in
            let answer = try alex.typeDigits()
            guard answer.next != nil else { throw BenchError.missing("a page after the digits") }
            return answer.took
        }.middle
    }

    /// A member's week page with nobody else there; then while a therapist's list loads again and again, strangers try to
    /// sign in and devices are unlocked, more than can be tried at a time.
    private func member(_ server: Running, _ robin: Visitor, _ list: String, _ figures: inout ClinicFigures) throws {
        tell("a member's page in a busy clinic, \(figures.name)")
        let alex = try Visitor(clinic.new[0][0], port: server.port)
        try alex.unlock()
        let week = alex.path
        func pages(_ count: Int) throws -> [Double] {
            try (0..<size.requests(count)).map { _ in
                usleep(10_000)
                return try time(alex, week)
            }
        }
        figures.quiet = ClinicFigures.Latency(try pages(400))
        let isOver = Mutex(false)
        let crowd = DispatchGroup()
        func again(pausing milliseconds: UInt32 = 0, _ errand: @escaping @Sendable () throws -> Void) {
            crowd.enter()
            Thread.detachNewThread {
                // An answer that the line is full is one of those wanted here.
                while !isOver.withLock({ $0 }) {
                    try? errand()
                    usleep(milliseconds * 1_000)
                }
                crowd.leave()
            }
        }
        again { _ = try robin.send(list) }
        for number in 0..<10 {
            let stranger = try Visitor(nobody: number, port: server.port)
            again(pausing: 100) { _ = try stranger.typeWords() }
        }
        for couple in clinic.new.dropFirst().prefix(3) {
            let device = try Visitor(couple[0], port: server.port)
            _ = try device.enter()
            again { _ = try device.typeDigits() }
        }
        sleep(2)
        let busy = Result { try pages(800) }
        isOver.withLock { $0 = true }
        crowd.wait()
        figures.busy = ClinicFigures.Latency(try busy.get())
    }

    private func stripped(_ program: String) throws -> Double {
        let copy = folder.appending(path: "stripped")
        defer { try? FileManager.default.removeItem(at: copy) }
        let strip = Process()
        strip.executableURL = URL(filePath: "/usr/bin/env")
        strip.arguments = ["strip", "-o", copy.path, program]
        try strip.run()
        strip.waitUntilExit()
        let size = try FileManager.default.attributesOfItem(atPath: copy.path)[.size] as? Int
        return Double(size ?? 0) / 1_048_576
    }
}

extension Visitor {
    /// Somebody who knows no name and no words here, and types some.
    convenience init(nobody number: Int, port: Int) throws(BenchError) {
        try self.init(
            BenchPerson(stranger: "amber otter \(number)", words: "one two three four five six"), port: port)
    }
}

extension BenchPerson {
    fileprivate init(stranger name: String, words: String) {
        (digits, self.name, device, signInName, self.words) = ("000000", name, "", name, words)
    }
}
