import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// A connection to a server on this machine, kept open as long as the server keeps it: one request, then its answer.
final class Connection: Sendable {
    struct Answer: Sendable {
        let status: Int
        /// Names in small letters; a name may occur several times.
        let headers: [(name: String, value: String)]
        let body: [UInt8]

        subscript(_ name: String) -> String? { headers.first { $0.name == name }?.value }
        var html: String { String(decoding: body, as: UTF8.self) }
    }

    private struct Line {
        var socket: Int32
        /// What arrived after the end of the last answer.
        var rest: [UInt8] = []
    }

    private let port: Int
    private let line: Mutex<Line>

    init(port: Int) throws(BenchError) {
        self.port = port
        line = Mutex(Line(socket: try Self.connected(to: port)))
    }

    deinit { line.withLock { _ = close($0.socket) } }

    private static func connected(to port: Int) throws(BenchError) -> Int32 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw .socket(errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            let reason = errno
            close(socket)
            throw .socket(reason)
        }
        // Send a request at once instead of waiting for more to send.
        var on: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        // A request that is never answered ends the measuring with an error instead of holding it up for ever.
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        return socket
    }

    func send(_ request: [UInt8]) throws(BenchError) -> Answer {
        try line.withLock { line throws(BenchError) in
            var sent = 0
            while sent < request.count {
                let count = request[sent...].withUnsafeBytes { Glibc.send(line.socket, $0.baseAddress, $0.count, 0) }
                guard count > 0 else { throw .socket(errno) }
                sent += count
            }
            let answer = try Self.receive(&line.rest, from: line.socket)
            // The server closes a connection after a form.
            if answer["connection"] == "close" {
                close(line.socket)
                line = Line(socket: try Self.connected(to: port))
            }
            return answer
        }
    }

    private static func receive(_ bytes: inout [UInt8], from socket: Int32) throws(BenchError) -> Answer {
        var searched = 0
        var end: Int?
        while end == nil {
            end = endOfHead(bytes, from: max(0, searched - 3))
            searched = bytes.count
            if end == nil { try more(&bytes, from: socket) }
        }
        let head = end ?? 0
        let lines = String(decoding: bytes[..<head], as: UTF8.self).split(separator: "\r\n")
        let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (line[..<colon].lowercased(), String(line[line.index(after: colon)...].drop { $0 == " " }))
        }
        let length = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        guard let status else { throw .unreadable }
        while bytes.count < head + 4 + length { try more(&bytes, from: socket) }
        let body = Array(bytes[head + 4..<head + 4 + length])
        bytes.removeFirst(head + 4 + length)
        return Answer(status: status, headers: headers, body: body)
    }

    private static func more(_ bytes: inout [UInt8], from socket: Int32) throws(BenchError) {
        let part = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            count = max(0, recv(socket, buffer.baseAddress, buffer.count, 0))
        }
        guard !part.isEmpty else { throw .closed }
        bytes += part
    }

    private static func endOfHead(_ bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= start + 4 else { return nil }
        return (start...bytes.count - 4).first {
            bytes[$0] == 13 && bytes[$0 + 1] == 10 && bytes[$0 + 2] == 13 && bytes[$0 + 3] == 10
        }
    }
}
