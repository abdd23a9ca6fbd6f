import Facts

/// The words of a CSV file of history.
enum CSV {
    static let heading = "time_utc,host,reading,unit,min,max,last,count"

    static func row(_ column: HistoryColumn?, at milliseconds: Int64, of series: Series) -> String {
        let values = column.map { [number($0.min), number($0.max), number($0.last), String($0.count)] } ?? ["", "", "", "0"]
        let names = [series.host, name(of: series), series.unit ?? ""].map(cell)
        return ([time(milliseconds)] + names + values).joined(separator: ",")
    }

    static func name(of series: Series) -> String {
        series.part.isEmpty ? series.key : "\(series.key)/\(series.part)"
    }

    /// Quotes a word where it needs it. A spreadsheet takes a cell that begins with one of `= + - @` for a formula and
    /// runs it: such a word gets an apostrophe.
    static func cell(_ text: String) -> String {
        var word = text.replacing("\"", with: "\"\"")
        guard let first = text.unicodeScalars.first else { return "" }
        let isFormula = "=+-@\t\r".unicodeScalars.contains(first)
        if isFormula { word = "'" + word }
        let needsQuotes = isFormula || text.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
        return needsQuotes ? "\"\(word)\"" : word
    }

    static func number(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : String(value)
    }

    /// `2026-11-21T10:15:00Z`, by the calendar of all computers, without help from outside.
    static func time(_ milliseconds: Int64) -> String {
        let seconds = HistoryBin.floorDivide(milliseconds, 1000)
        let days = HistoryBin.floorDivide(seconds, 86400)
        let second = seconds - days * 86400
        // Days to a date of the Gregorian calendar: eras of 400 years that begin in March.
        let shifted = days + 719_468
        let era = HistoryBin.floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let clock = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(clock)Z"
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
