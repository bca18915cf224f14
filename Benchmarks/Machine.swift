import Foundation

/// What the figures were taken on.
struct Machine: Encodable {
    let processor: String
    let cores: Int
    let memory: Double
    /// Processes that wanted to run during the last minute, when the run began.
    let load: Double

    init() {
        func value(_ file: String, _ name: String) -> String? {
            let text = try? String(contentsOfFile: file, encoding: .utf8)
            let line = text?.split(separator: "\n").first { $0.hasPrefix(name) }
            return line?.split(separator: ":", maxSplits: 1).last.map { $0.trimmingCharacters(in: .whitespaces) }
        }
        processor = value("/proc/cpuinfo", "model name") ?? "unknown"
        cores = ProcessInfo.processInfo.activeProcessorCount
        memory = Double(ProcessInfo.processInfo.physicalMemory) / 1_048_576
        let text = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? ""
        load = text.split(separator: " ").first.flatMap { Double($0) } ?? 0
    }
}
