import ArgumentParser
import Foundation
import Sealing

/// Where the process begins.
@main
enum Main {
    static func main() async {
        // Before anything else: what a thread has in its cache by now would stay there.
        var reason = keepsThreadCaches ? nil : FreedMemory.beginWithoutThreadCaches(CommandLine.unsafeArgv)
        reason = reason ?? FreedMemory.keepFromOthers()
        guard let reason else { return await Evenings.main() }
        let sentence =
            "Error: The program could not set up its memory so that nothing typed stays in it (errno \(reason)). "
            + "It needs /proc, and may not be forbidden to start itself anew.\n"
        FileHandle.standardError.write(Data(sentence.utf8))
        exit(1)
    }

    /// For the test that shows what would otherwise stay in memory.
    private static var keepsThreadCaches: Bool {
        #if DEBUG
        CommandLine.arguments.contains("--keep-thread-caches")
        #else
        false
        #endif
    }
}

struct Evenings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evenings",
        abstract: "Two Evenings: homework that a therapist gives and two people do together.",
        discussion: """
            One program holds the web site and all the tools of the person who runs it. Everything a clinic has stands
            in one folder, named with --data.

            A first look, with made-up people:      evenings demo
            A clinic of your own:                   evenings serve --data FOLDER --origin https://ADDRESS
            """,
        subcommands: [Demo.self, Serve.self])
}
