extension Handlers {
    /// Everything a member may open at the shared level; made from what both see, and from nothing else (law L2).
    mutating func addPartnerRoom() {
        addWeek()
        addTalks()
        addEvenings()
        addTimes()
        addTonight()
        addLetters()
    }

    /// What is a member's own, behind the digits.
    mutating func addPartnerOwn() {
        addOwn()
        addJottings()
        addSharing()
        addOwnWords()
        addSettings()
        addHeld()
        addSecretsRule()
    }
}
