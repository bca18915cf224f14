package import Homework

extension Batch {
    /// Every head this batch relies on: those it names and those its entries continue.
    ///
    /// Throws `outOfOrder` if the entries of a space do not follow each other, or do not follow the head the batch
    /// names.
    package func requiredHeads() throws(StoreError) -> [SpaceID: Int64] {
        var required = expecting
        var last: [SpaceID: Int64] = [:]
        for row in appends {
            guard row.number >= 1 else { throw .outOfOrder(row.space) }
            if let previous = last[row.space] {
                guard row.number - 1 == previous else { throw .outOfOrder(row.space) }
            } else if let head = required[row.space] {
                guard row.number - 1 == head else { throw .outOfOrder(row.space) }
            } else {
                required[row.space] = row.number - 1
            }
            last[row.space] = row.number
        }
        return required
    }

    /// The head of each space with new entries, after this batch is written.
    package var newHeads: [SpaceID: Int64] {
        appends.reduce(into: [:]) { $0[$1.space] = max($1.number, $0[$1.space] ?? 0) }
    }

    /// Whether this batch removes sealed bytes, which must be removed from the write-ahead log too.
    package var removesBytes: Bool {
        !shreds.isEmpty || !slips.isEmpty || !rewraps.isEmpty || accounts.contains(where: \.removesBytes)
            || !erasing.isEmpty
    }
}
