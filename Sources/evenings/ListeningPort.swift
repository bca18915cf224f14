import Glibc
import NIOCore
import NIOPosix

/// Where the site will listen.
struct ListeningPort {
    let host: String
    let number: Int

    /// Listens for a moment: a port that is taken is reported before anything else is touched. Nobody is accepted
    /// meanwhile: a connection that was accepted here would have nobody to answer it, and its visitor would wait for ever.
    func tryOut() async throws(StartRefusal) {
        do {
            let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .serverChannelOption(.autoRead, value: false)
                .bind(host: host, port: number).get()
            try await channel.close()
        } catch { throw refusal(error) ?? .unknown(error) }
    }

    /// The sentence for a listening error; nil for any other error.
    func refusal(_ error: any Error) -> StartRefusal? {
        switch error {
        case let error as IOError: StartRefusal(sentence(error.errnoCode))
        case is SocketAddressError.UnknownHost: StartRefusal(sentence(EADDRNOTAVAIL))
        default: nil
        }
    }

    private func sentence(_ reason: Int32) -> String {
        switch reason {
        case EADDRINUSE: "Another program is using port \(number). Stop it, or choose another with --port."
        case EACCES:
            "This user may not listen on port \(number). Choose 1024 or higher with --port, and let a web server in "
                + "front pass requests on."
        case EADDRNOTAVAIL, EAFNOSUPPORT:
            "\(host) is not an address of this machine. Leave out --host to listen on this machine only."
        default:
            "The program cannot listen on \(host), port \(number) (errno \(reason)). Choose another with --host or --port."
        }
    }
}
