public import Facts

/// One reading that has a history.
public struct Series: Equatable, Hashable, Sendable {
    public enum Shape: String, Sendable { case number, text, flag }

    public var id: Int64
    public var host: HostName
    public var agent: String
    public var kind: FactKind
    /// The key of the fact, such as `host/cpu1`.
    public var key: String
    /// Which value of the fact: empty for readings and temperatures; `charge`, `runtime`, `load`, `volts`, `input` or
    /// `output` for power.
    public var part: String
    /// The unit as a person writes it: `C`, `%`, `s`; nil for words and flags.
    public var unit: String?
    public var shape: Shape
    /// After how many seconds without a run of its agent its value is unknown.
    public var staleAfterSeconds: Double

    package init(
        id: Int64, host: HostName, agent: String, kind: FactKind, key: String, part: String, unit: String?, shape: Shape,
        staleAfterSeconds: Double
    ) {
        self.id = id
        self.host = host
        self.agent = agent
        self.kind = kind
        self.key = key
        self.part = part
        self.unit = unit
        self.shape = shape
        self.staleAfterSeconds = staleAfterSeconds
    }
}

/// What is asked of history.
public struct HistoryQuery: Equatable, Sendable {
    public static let seriesLimit = 8
    public static let columnLimit = 1200

    /// At most `seriesLimit`.
    public var series: [Int64]
    public var from: Moment
    public var to: Moment
    /// At most so many columns; the width of a column is the next one of `HistoryBin.widths`.
    public var columns: Int

    public init(series: [Int64], from: Moment, to: Moment, columns: Int = 300) {
        self.series = series
        self.from = from
        self.to = to
        self.columns = columns
    }
}

/// The widths of columns. Columns lie on multiples of their width since 1970, not on the window, so that a plot that
/// follows the time does not shimmer.
public enum HistoryBin {
    /// Seconds.
    public static let widths: [Int64] = [
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400,
    ]

    /// The smallest width of the list with which the time fits in so many columns; for more than that many days, whole
    /// days. Seconds.
    public static func width(from: Moment, to: Moment, columns: Int) -> Int64 {
        let limit = Int64(max(1, columns))
        for width in widths where count(from: from, to: to, widthSeconds: width) <= limit { return width }
        var days = max(1, (to.milliseconds - from.milliseconds) / 86_400_000 / limit)
        while count(from: from, to: to, widthSeconds: days * 86400) > limit { days += 1 }
        return days * 86400
    }

    static func count(from: Moment, to: Moment, widthSeconds: Int64) -> Int64 {
        let width = widthSeconds * 1000
        return floorDivide(to.milliseconds - 1, width) - floorDivide(from.milliseconds, width) + 1
    }

    static func floorDivide(_ value: Int64, _ by: Int64) -> Int64 {
        let quotient = value / by
        return value % by < 0 ? quotient - 1 : quotient
    }
}

/// One column of one series: all values it had in that time.
public struct HistoryColumn: Equatable, Sendable {
    public var min: Double
    public var max: Double
    /// The last one known in this column.
    public var last: Double
    /// How many different stretches of value it is made of: changes, and the value that held over from before.
    public var count: Int

    public init(min: Double, max: Double, last: Double, count: Int) {
        self.min = min
        self.max = max
        self.last = last
        self.count = count
    }
}

/// History, cut into columns. A column without a value is nil: nothing is known of that time.
public struct History: Equatable, Sendable {
    public struct Line: Equatable, Sendable {
        public var series: Series
        public var columns: [HistoryColumn?]

        package init(series: Series, columns: [HistoryColumn?]) {
            self.series = series
            self.columns = columns
        }
    }

    /// The start of the first column: at or before the start that was asked.
    public var start: Moment
    /// The width of a column, seconds.
    public var widthSeconds: Int64
    public var lines: [Line]

    package init(start: Moment, widthSeconds: Int64, lines: [Line]) {
        self.start = start
        self.widthSeconds = widthSeconds
        self.lines = lines
    }

    /// The start of a column.
    public func moment(of column: Int) -> Moment {
        Moment(milliseconds: start.milliseconds + Int64(column) * widthSeconds * 1000)
    }
}

/// One change of a series; nil when nothing was known from then on.
public struct HistoryChange: Equatable, Sendable {
    public var at: Moment
    public var value: ReadingValue?
    public init(at: Moment, value: ReadingValue?) {
        self.at = at
        self.value = value
    }
}
