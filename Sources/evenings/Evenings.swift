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
            "Error: The program could not set up its memory so that it erases what people typed (errno \(reason)). "
            + "It needs /proc, and it must be allowed to restart itself.\n"
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
            This program contains the web site and the commands for the person who runs it. All data of a clinic is in
            one folder, which you name with --data.

            To look around, with made-up people:    evenings demo
            To set up your own clinic:              evenings setup --data FOLDER
            To run it:                              evenings serve --data FOLDER
            """,
        version: Version.sentence,
        subcommands: [
            Demo.self, Setup.self, Serve.self, BackupCommand.self, VerifyCommand.self, RestoreCommand.self,
            SheetCommand.self, DoctorCommand.self, LibraryCommand.self,
        ])
}
