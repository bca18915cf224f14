import ArgumentParser

@main
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
