import Foundation
import Logging
import NIOCore
import NIOPosix
import Storage

/// How another command of this program asks the running one for something: a socket in the data folder, which only the
/// folder's owner can enter. SQLite is open in one process only, so nobody else can copy the database meanwhile.
struct ControlSocket {
    let folder: String
    private var path: String { folder + "/" + Self.fileName }

    static let fileName = "control"
    /// How the name begins of a copy that the running program has made for somebody who asked.
    private static let copyStart = "copy-"
    /// The kernel takes no longer path.
    private static let longest = 107

    /// Answers one call after another until the task is cancelled.
    func serve(_ clinic: OpenClinic, logger: Logger) async {
        guard path.utf8.count <= Self.longest else {
            logger.warning("The path of the data folder is too long to make backups while the program runs.")
            return
        }
        // The folder is locked by this process, so a socket that is there is the rest of an earlier one.
        unlink(path)
        removeCopies()
        defer { unlink(path) }
        do {
            let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .bind(unixDomainSocketPath: path) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                    }
                }
            try await server.executeThenClose { calls in
                var count = 0
                for try await call in calls {
                    count += 1
                    try? await answer(call, clinic, copy: Self.copyStart + String(count) + ".sqlite")
                }
            }
        } catch is CancellationError {
        } catch {
            logger.warning("Backups cannot be made while the program runs: its control socket failed.")
        }
    }

    private func removeCopies() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasPrefix(Self.copyStart) { unlink(folder + "/" + name) }
    }

    private func answer(
        _ call: NIOAsyncChannel<ByteBuffer, ByteBuffer>, _ clinic: OpenClinic, copy name: String
    ) async throws {
        try await call.executeThenClose { inbound, outbound in
            var line = ""
            for try await part in inbound {
                line += String(buffer: part)
                if line.contains("\n") || line.utf8.count > 64 { break }
            }
            let answer: ControlAnswer
            switch ControlCall(rawValue: line.trimmingCharacters(in: .whitespacesAndNewlines)) {
            case .copy: answer = await copy(clinic, to: name)
            case nil: answer = .failed
            }
            try await outbound.write(ByteBuffer(string: answer.line + "\n"))
        }
    }

    private func copy(_ clinic: OpenClinic, to name: String) async -> ControlAnswer {
        do { try await clinic.copy(to: folder + "/" + name) } catch { return .failed }
        return .copied(name)
    }
}

/// What can be asked of a running program.
enum ControlCall: String {
    /// Copy the database, as it is at one moment, to a new file in the data folder. The caller moves or removes it.
    case copy
}

enum ControlAnswer: Equatable {
    /// The copy's name in the data folder.
    case copied(String)
    case failed

    var line: String {
        switch self {
        case .copied(let name): "copied " + name
        case .failed: "failed"
        }
    }

    init(line: String) {
        let parts = line.trimmingCharacters(in: .whitespacesAndNewlines).split(separator: " ")
        self = parts.count == 2 && parts[0] == "copied" && !parts[1].contains("/") ? .copied(String(parts[1])) : .failed
    }
}

extension ControlCall {
    /// Asks the program that runs with this folder; nil where none listens.
    func ask(_ folder: String) async -> ControlAnswer? {
        let path = folder + "/" + ControlSocket.fileName
        let connected = try? await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(unixDomainSocketPath: path) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        guard let channel = connected else { return nil }
        let line = try? await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: rawValue + "\n"))
            var line = ""
            for try await part in inbound { line += String(buffer: part) }
            return line
        }
        return ControlAnswer(line: line ?? "")
    }
}
