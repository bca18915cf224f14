import ArgumentParser
import Assets
import Foundation
import Homework
import LibraryFiles

/// `evenings library`: what homework there is, one entry in full, and whether files of homework are right.
struct LibraryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library",
        abstract: "List the homework library, show an entry, or check files of your own.",
        discussion: """
            The library is part of the program. The files that it was made from are in the folder Library of the source;
            docs/content-format.md explains them.

            Examples:
              evenings library list
              evenings library show first-talk --language es
              evenings library check Library
            """,
        subcommands: [List.self, Show.self, Check.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List all entries, one on each line.")

        @ArgumentParser.Flag(
            help: "Print one JSON array, with every field of each entry that is the same in all languages.")
        var json = false

        #if DEBUG
        @OptionGroup var debugging: Debugging
        #endif

        func run() async throws {
            #if DEBUG
            let library = try OpenClinic.library(debugging.assetSource)
            #else
            let library = try OpenClinic.library(.embedded)
            #endif
            let entries = library.listed
            if json {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                Terminal.say(String(decoding: try encoder.encode(entries), as: UTF8.self))
            } else {
                let width = entries.map(\.id.count).max() ?? 0
                for entry in entries {
                    let kind = entry.kind.padding(toLength: 9, withPad: " ", startingAt: 0)
                    let id = entry.id.padding(toLength: width, withPad: " ", startingAt: 0)
                    Terminal.say("\(id)  \(kind)  \(entry.name["en"] ?? "")")
                }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one entry as its file has it.",
            discussion: "`evenings library list` prints the ids. A programme is shown with its steps.")

        @Argument(help: "The entry's id, such as first-talk.")
        var id: String

        @Option(help: "The language: en or es.")
        var language = "en"

        #if DEBUG
        @OptionGroup var debugging: Debugging
        #endif

        func validate() throws {
            guard Language(code: language) != nil else {
                throw ValidationError("--language must be en or es.")
            }
        }

        func run() async throws {
            #if DEBUG
            let assets = debugging.assetSource
            #else
            let assets = AssetSource.embedded
            #endif
            let name = "Library/\(language)/\(id).yaml"
            guard let file = assets.files(under: "Library").first(where: { $0.name == name }) else {
                throw StartRefusal("The library has no entry \(id). `evenings library list` prints all ids.")
            }
            Terminal.say(String(decoding: file.bytes, as: UTF8.self).trimmingCharacters(in: .newlines))
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a folder of homework files.",
            discussion: """
                The folder contains a folder for each language, and a folder with the words that texts must not use, as
                Library in the source does. Prints each problem as file:line: reason. The exit status is 1 if there is
                a problem.
                """)

        @Argument(help: "The folder, such as Library.", completion: .directory)
        var paths: [String]

        func run() async throws {
            var problems = 0
            for path in paths {
                let files = try HomeworkFolder(path).files
                let (library, found) = LibraryReader.read(files: files)
                for problem in found { Terminal.say("\(path)/\(problem)") }
                problems += found.count
                if found.isEmpty, let library {
                    Terminal.say("\(path): \(library.listed.count) entries, each complete in every language.")
                }
                if found.isEmpty, library == nil {
                    Terminal.say("\(path): there is no library in this folder.")
                    problems += 1
                }
            }
            if problems > 0 { throw ExitCode(1) }
        }
    }
}

/// One entry as `evenings library list` prints it.
struct ListedEntry: Encodable {
    var id: String
    /// `talk`, `evening`, `practice`, `sheet`, `list`, `programme` or `course`.
    var kind: String
    var version: Int
    /// For how many people it is; empty for a programme or a course.
    var people: [String]
    var evidence: String?
    var reviewed: Bool?
    /// The steps of a programme, by the ids of their entries.
    var steps: [String]?
    /// The weeks of a course, each with the ids of its entries.
    var weeks: [[String]]?
    /// In each language: the name in the field.
    var name: [String: String]
    /// In each language: what it is for.
    var purpose: [String: String]
    /// In each language: the title that the couple reads; nil for a programme or a course, which couples never see.
    var title: [String: String]?
    /// The concerns that lead to it.
    var concerns: [String]
}

extension Library {
    /// All entries, programmes and courses last.
    var listed: [ListedEntry] {
        func each(_ value: (Language) -> String) -> [String: String] {
            Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.code, value($0)) })
        }
        let single = exercises.map { exercise in
            ListedEntry(
                id: exercise.key.text, kind: "\(exercise.kind)", version: Int(exercise.edition.version),
                people: exercise.people.sorted().map { "\($0)" }, evidence: "\(exercise.evidence)",
                reviewed: exercise.review != nil, name: each { exercise.guide[$0].name },
                purpose: each { exercise.guide[$0].purpose }, title: each { exercise.text[$0].title },
                concerns: exercise.guide[.english].reasons.keys.map { "\($0)" }.sorted())
        }
        let graded = programmes.map { programme in
            ListedEntry(
                id: programme.key.text, kind: "programme", version: Int(programme.edition.version), people: [],
                steps: programme.steps.map(\.exercise.text), name: each { programme.text[$0].name },
                purpose: each { programme.text[$0].purpose },
                concerns: programme.text[.english].reasons.keys.map { "\($0)" }.sorted())
        }
        let courses = courses.map { course in
            ListedEntry(
                id: course.key.text, kind: "course", version: Int(course.edition.version), people: [],
                weeks: course.weeks.map { $0.entries.map(\.text) }, name: each { course.text[$0].name },
                purpose: each { course.text[$0].purpose },
                concerns: course.text[.english].reasons.keys.map { "\($0)" }.sorted())
        }
        return single + graded + courses
    }
}

/// The files of a folder of homework.
private struct HomeworkFolder {
    let files: [LibraryReader.File]

    /// - Throws: `StartRefusal` where the folder cannot be read.
    init(_ path: String) throws(StartRefusal) {
        let manager = FileManager.default
        var found: [LibraryReader.File] = []
        guard let folders = try? manager.contentsOfDirectory(atPath: path) else {
            throw StartRefusal("\(path) cannot be read. Name a folder such as Library.")
        }
        for folder in folders.sorted() {
            // What is no folder has no homework in it.
            guard let names = try? manager.contentsOfDirectory(atPath: "\(path)/\(folder)") else { continue }
            for name in names.sorted() where name.hasSuffix(".yaml") {
                guard let bytes = Self.bytes("\(path)/\(folder)/\(name)") else {
                    throw StartRefusal("\(path)/\(folder)/\(name) cannot be read.")
                }
                found.append((name: "\(folder)/\(name)", bytes: bytes))
            }
        }
        files = found
    }

    /// A little more than the library allows in one file: the library itself then refuses a file that is too large.
    private static func bytes(_ path: String) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        return try? [UInt8](handle.read(upToCount: 1 << 17) ?? Data())
    }
}
