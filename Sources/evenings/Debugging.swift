#if DEBUG
import ArgumentParser
import Assets
import Foundation
import Homework

/// What only a debug build offers. A release build has no way to change its clock or its files.
struct Debugging: ParsableArguments {
    @Option(help: "Debug builds only: read templates, texts and styles from this checkout.")
    var assets: String?

    @Option(help: "Debug builds only: take the time, in seconds since 1970, from this file at every request.")
    var clockFile: String?

    @ArgumentParser.Flag(
        help: "Debug builds only: keep freed memory in each thread's cache, to see what stays there. Read by `Main`.")
    var keepThreadCaches = false

    var assetSource: AssetSource {
        assets.map { .folder(URL(filePath: $0)) } ?? .embedded
    }

    var clock: @Sendable () -> Instant {
        guard let clockFile else { return Clock.system }
        return {
            let text = try? String(contentsOfFile: clockFile, encoding: .utf8)
            let seconds = text.flatMap { Int64($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
            return seconds.map(Instant.init(seconds:)) ?? Clock.system()
        }
    }
}
#endif
