import Facts

/// The stretches of time in which an agent is known to have run. Within them a value that did not change held; between
/// them nothing is known. Both ends are moments of runs.
package struct Coverage: Equatable {
    package struct Span: Equatable {
        package var start: Int64
        package var finish: Int64
        package init(start: Int64, finish: Int64) {
            self.start = start
            self.finish = finish
        }
    }

    package private(set) var spans: [Span] = []

    package init(_ spans: [Span] = []) { self.spans = spans }

    /// Adds a run, later than all before. A pause longer than `staleMilliseconds` is a gap.
    package mutating func add(run: Int64, staleMilliseconds: Int64) {
        if let last = spans.last, run - last.finish <= staleMilliseconds {
            spans[spans.count - 1].finish = max(last.finish, run)
        } else {
            spans.append(Span(start: run, finish: run))
        }
    }
}

/// Asks a coverage about stretches of time that only ever go forward.
struct CoverageCursor {
    private let spans: [Coverage.Span]
    private var next = 0

    init(_ coverage: Coverage) { spans = coverage.spans }

    /// Whether the agent ran at any moment from `start` until before `end`, or had run and ran on.
    mutating func covers(from start: Int64, until end: Int64) -> Bool {
        while next < spans.count && spans[next].finish < start { next += 1 }
        return next < spans.count && spans[next].start < end && start < end
    }
}
