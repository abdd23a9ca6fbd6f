import Facts

extension HistoryChange {
    /// Ends each value where its agent fell silent, and takes it up again where the agent came back. An agent whose next
    /// run is only not due yet is not silent.
    static func cut(
        _ changes: [HistoryChange], to coverage: Coverage, staleMilliseconds: Int64, until: Moment
    ) -> [HistoryChange] {
        var result: [HistoryChange] = []
        func add(_ at: Int64, _ value: ReadingValue?) {
            if result.last?.at.milliseconds == at { result.removeLast() }
            if let last = result.last, last.value == value { return }
            if result.isEmpty && value == nil { return }
            result.append(HistoryChange(at: Moment(milliseconds: at), value: value))
        }
        for (index, change) in changes.enumerated() {
            let start = change.at.milliseconds
            let end = index + 1 < changes.count ? changes[index + 1].at.milliseconds : until.milliseconds
            var known = false
            for (number, span) in coverage.spans.enumerated() where span.start < end && span.finish >= start {
                add(max(span.start, start), change.value)
                known = true
                let next = number + 1 < coverage.spans.count ? coverage.spans[number + 1].start : until.milliseconds
                let isSilent = next - span.finish > staleMilliseconds
                // The value holds through the last run; one millisecond later nothing is known.
                if isSilent && span.finish + 1 < end { add(span.finish + 1, nil) }
            }
            if !known { add(start, nil) }
        }
        return result
    }
}
