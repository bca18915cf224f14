import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// A process that is measured from outside.
struct Running {
    let process: Process
    let port: Int
    /// From before the start of the process to the end of its first page, in milliseconds.
    let untilFirstPage: Double
    /// The processor time of that, in milliseconds: what it takes when the machine does nothing else.
    private(set) var startCPU = 0.0

    /// Starts a server and waits for the first page.
    init(_ program: String, _ arguments: [String], port: Int, log: URL) throws {
        try Data().write(to: log)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: log)
        let started = Moment.now
        try process.run()
        let request = Array("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\nAccept-Language: en\r\n\r\n".utf8)
        while true {
            if let answer = try? Connection(port: port).send(request), answer.status == 200 { break }
            guard process.isRunning, Moment.now - started < 60_000 else { throw BenchError.notStarted(program) }
            usleep(500)
        }
        untilFirstPage = Moment.now - started
        (self.process, self.port) = (process, port)
        startCPU = try cpu()
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// Processor milliseconds the process has used, all threads, user and kernel.
    func cpu() throws(BenchError) -> Double {
        var clock = clockid_t()
        let failure = clock_getcpuclockid(process.processIdentifier, &clock)
        guard failure == 0 else { throw .clock(failure) }
        var time = timespec()
        guard clock_gettime(clock, &time) == 0 else { throw .clock(errno) }
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
    }

    /// Megabytes: resident now, the highest so far, and of those now the ones that no file backs.
    func memory() throws -> Memory {
        let text = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        func megabytes(_ name: String) -> Double {
            let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
            return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? 0) / 1_024
        }
        return Memory(resident: megabytes("VmRSS"), most: megabytes("VmHWM"), anonymous: megabytes("RssAnon"))
    }

    /// A port on which nobody listens now.
    static func freePort() throws(BenchError) -> Int {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
            }
        }
        guard isBound else { throw .socket(errno) }
        return Int(in_port_t(bigEndian: address.sin_port))
    }
}

struct Memory: Encodable {
    let resident: Double
    let most: Double
    let anonymous: Double
}

/// The monotonic clock, in milliseconds.
enum Moment {
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
    }
}
