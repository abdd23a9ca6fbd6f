import Facts

/// What the database says of the changes within one column.
package struct ChangedColumn: Equatable {
    /// Its place on the time axis, from 0.
    var index: Int
    /// The lowest and highest number set within it; nil when there was none.
    var range: ClosedRange<Double>?
    var count: Int
    /// The last number set within it.
    var lastNumber: Double?
    /// The moment of its first change, whatever it was.
    var first: Int64
    /// What held when the column ended; nil when nothing was known then.
    var carry: Double?

    package init(index: Int, range: ClosedRange<Double>?, count: Int, lastNumber: Double?, first: Int64, carry: Double?) {
        self.index = index
        self.range = range
        self.count = count
        self.lastNumber = lastNumber
        self.first = first
        self.carry = carry
    }
}

extension History {
    /// Turns changes into columns: a value that was set before holds on as long as its agent is known to have run.
    package static func columns(
        start: Int64, widthMilliseconds: Int64, count: Int, carry: Double?, changes: [ChangedColumn], coverage: Coverage
    ) -> [HistoryColumn?] {
        var cursor = CoverageCursor(coverage)
        var carry = carry
        var columns: [HistoryColumn?] = []
        columns.reserveCapacity(count)
        var next = 0
        for index in 0..<count {
            let from = start + Int64(index) * widthMilliseconds
            let change = next < changes.count && changes[next].index == index ? changes[next] : nil
            if change != nil { next += 1 }
            let held = cursor.covers(from: from, until: change?.first ?? from + widthMilliseconds) ? carry : nil
            columns.append(HistoryColumn(held: held, change: change))
            if let change { carry = change.carry }
        }
        return columns
    }
}

extension HistoryColumn {
    init?(held: Double?, change: ChangedColumn?) {
        switch (held, change?.range) {
        case (nil, nil): return nil
        case (let held?, nil): self.init(min: held, max: held, last: held, count: 1)
        case (let held, let range?):
            self.init(
                min: Swift.min(range.lowerBound, held ?? range.lowerBound),
                max: Swift.max(range.upperBound, held ?? range.upperBound), last: change?.lastNumber ?? range.upperBound,
                count: (change?.count ?? 0) + (held == nil ? 0 : 1))
        }
    }
}
