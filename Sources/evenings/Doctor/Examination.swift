import Homework

/// One look at a clinic from outside, while it runs or rests.
struct Examination {
    let folder: String
    let countries: Set<String>
    let now: Instant

    func findings() async -> [Finding] {
        let place = folderFindings
        // Nothing more can be read in a folder that is missing or closed to this user.
        if place.contains(where: { ["folder.missing", "folder.owner"].contains($0.id) }) { return place }
        return place + settingsFindings + restoreFindings + (await databaseFindings()) + backupFindings + diskFindings
    }
}
