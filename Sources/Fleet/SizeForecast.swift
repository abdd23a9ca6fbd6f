/// What a database uses now, as it tells itself.
public struct DatabaseUse: Equatable, Sendable {
    /// One partition, or one table that is kept whole.
    public struct Part: Equatable, Sendable {
        public var table: String
        /// The stretch of time that its rows are of; nil for a table that is kept whole.
        public var milliseconds: Range<Int64>?
        public var bytes: Int64

        public init(table: String, milliseconds: Range<Int64>?, bytes: Int64) {
            self.table = table
            self.milliseconds = milliseconds
            self.bytes = bytes
        }
    }

    public var parts: [Part]
    /// Days that each table is kept; `records` stands for all that are not named.
    public var keepDays: [String: Int]
    /// The first pass that is kept; nil while there is none.
    public var firstMilliseconds: Int64?
    /// Now, by the database's clock.
    public var nowMilliseconds: Int64
    /// Rows of the next coarser tier for each row of this one, 0 to 1, as counted in a sample; by the finer table's name.
    public var binShare: [String: Double]

    public init(
        parts: [Part], keepDays: [String: Int], firstMilliseconds: Int64?, nowMilliseconds: Int64,
        binShare: [String: Double] = [:]
    ) {
        self.parts = parts
        self.keepDays = keepDays
        self.firstMilliseconds = firstMilliseconds
        self.nowMilliseconds = nowMilliseconds
        self.binShare = binShare
    }

    public var bytes: Int64 { parts.reduce(0) { $0 + $1.bytes } }
}

/// How a database will grow if the fleet goes on as in the last days.
public struct SizeForecast: Equatable, Sendable {
    /// One table, or one tier of history.
    public struct Line: Equatable, Sendable {
        public var table: String
        public var bytesNow: Int64
        /// What one day of its rows takes, indexes included.
        public var bytesPerDay: Double
        /// From which age to which it holds rows, days.
        public var ages: Range<Double>
    }

    /// The largest first.
    public var lines: [Line]
    /// Tables that are kept whole: they follow the number of hosts and sensors, not the time.
    public var wholeBytes: Int64
    /// How many days the database already holds.
    public var ageDays: Double

    /// Tiers of history, each with the finer one it is made of.
    static let coarser = ["history": "minutes", "minutes": "hours"]
    static let dayMilliseconds = 86_400_000.0
    /// A bin takes more room than a raw row: 9 columns for 5, bytes with index for one row of either.
    static let rawRowBytes = 115.0
    static let binRowBytes = 150.0

    public var bytesNow: Int64 { wholeBytes + lines.reduce(0) { $0 + $1.bytesNow } }
    /// What a day adds before anything is thinned.
    public var bytesPerDay: Double { lines.filter { $0.ages.lowerBound == 0 }.reduce(0) { $0 + $1.bytesPerDay } }

    /// The size so many days from now, with what retention will have thinned and dropped by then, bytes.
    public func bytes(afterDays days: Double) -> Double {
        lines.reduce(Double(wholeBytes)) { sum, line in
            let covered = min(ageDays + days, line.ages.upperBound) - line.ages.lowerBound
            return sum + line.bytesPerDay * max(0, covered)
        }
    }

    /// The size so many days from now if nothing were ever thinned or dropped, bytes.
    public func bytesWithoutRetention(afterDays days: Double) -> Double {
        Double(wholeBytes) + bytesPerDay * (ageDays + days)
    }
}

extension SizeForecast {
    public init(_ use: DatabaseUse) {
        let now = use.nowMilliseconds
        // Passes go before bins do, so the oldest bin tells the age of a database that has thinned.
        let tiers = use.parts.filter { Self.coarser.values.contains($0.table) }.compactMap { $0.milliseconds?.lowerBound }
        let first = min(use.firstMilliseconds ?? now, tiers.min() ?? now)
        ageDays = max(0, Double(now - first) / Self.dayMilliseconds)
        wholeBytes = use.parts.filter { $0.milliseconds == nil }.reduce(0) { $0 + $1.bytes }
        let tables = Dictionary(grouping: use.parts.filter { $0.milliseconds != nil }, by: \.table)
        var perDay = tables.mapValues { Self.bytesPerDay($0, first: first, now: now) }
        var names = Set(tables.keys)
        for (fine, coarse) in Self.coarser.sorted(by: { $0.key < $1.key }) {
            guard (perDay[coarse] ?? 0) == 0, let finer = perDay[fine], finer > 0 else { continue }
            // Nothing was rolled up yet: what will be is told by a sample of the rows.
            let rowRatio = fine == "history" ? Self.binRowBytes / Self.rawRowBytes : 1
            perDay[coarse] = finer * (use.binShare[fine] ?? 1) * rowRatio
            names.insert(coarse)
        }
        lines = names.sorted().map { name in
            let bytes = tables[name]?.reduce(0) { $0 + $1.bytes } ?? 0
            let finer = Self.coarser.first { $0.value == name }?.key
            let from = finer.map { Self.days(of: $0, use) } ?? 0
            return Line(
                table: name, bytesNow: bytes, bytesPerDay: perDay[name] ?? 0,
                ages: from..<max(from, Self.days(of: name, use)))
        }
        .sorted { ($0.bytesNow, $1.table) > ($1.bytesNow, $0.table) }
    }

    private static func days(of table: String, _ use: DatabaseUse) -> Double {
        Double(use.keepDays[table] ?? use.keepDays["records"] ?? 366)
    }

    /// From the last complete partitions, at most 7 days of them; from the one that is being written only where there is no
    /// other.
    private static func bytesPerDay(_ parts: [DatabaseUse.Part], first: Int64, now: Int64) -> Double {
        func days(_ part: DatabaseUse.Part) -> Double {
            guard let span = part.milliseconds else { return 0 }
            return Double(min(span.upperBound, now) - max(span.lowerBound, first)) / dayMilliseconds
        }
        let written = parts.filter { days($0) > 0 }.sorted {
            ($0.milliseconds?.lowerBound ?? 0) > ($1.milliseconds?.lowerBound ?? 0)
        }
        let complete = written.filter { part in
            guard let span = part.milliseconds else { return false }
            return span.upperBound <= now && span.lowerBound >= first
        }
        var (bytes, covered) = (0.0, 0.0)
        for part in complete.isEmpty ? written : complete where covered < 7 {
            bytes += Double(part.bytes)
            covered += days(part)
        }
        return covered > 0 ? bytes / covered : 0
    }
}
