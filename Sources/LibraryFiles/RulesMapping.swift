import Yams

extension Block {
    /// A file of word rules.
    func wordRules() -> WordRules {
        defer { finish() }
        return WordRules(
            rules: blocks("rules").map { item in
                defer { item.finish() }
                return WordRule(
                    reason: item.scalar("reason") ?? "", isForAll: item.choice("for", RuleScope.self) == .all,
                    phrases: item.patterns("words"), besides: item.has("besides") ? item.patterns("besides") : [])
            })
    }

    private func patterns(_ field: String) -> [String] {
        guard let node = node(field) else { return [] }
        let items = node.sequence.map(Array.init) ?? []
        let patterns = items.compactMap { $0.scalar?.string }.filter { !$0.isEmpty }
        if patterns.isEmpty || patterns.count < items.count {
            note(.expected(field, what: "a list of words"), at: field)
        }
        return patterns
    }
}

/// Whose texts a word rule is for.
private enum RuleScope: CaseIterable {
    case couple
    case all
}
