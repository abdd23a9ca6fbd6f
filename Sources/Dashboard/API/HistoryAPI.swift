import Engine
import Facts
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// `GET /api/v1/history`: columns as integers with a scale, so that a year of eight readings stays small.
struct HistoryDocument: Codable, Sendable, Equatable {
    struct Line: Codable, Sendable, Equatable {
        var id: Int64
        var name: String
        var host: String
        var unit: String?
        /// Values are these integers divided by it.
        var scale: Double
        /// Null where nothing is known: never 0.
        var min: [Int64?]
        var max: [Int64?]
        var last: [Int64?]
        var n: [Int]
    }
    struct Mark: Codable, Sendable, Equatable {
        var at: Int64
        var id: Int64
        var rule: String?
        var text: String
    }

    /// The start of the first column, milliseconds since 1970 UTC.
    var t0: Int64
    /// The width of a column, seconds.
    var bin: Int64
    /// For reading times aloud.
    var utcOffsetSeconds: Int
    var series: [Line]
    var marks: [Mark]

    init(_ view: HistoryView, _ snapshot: Snapshot) {
        t0 = (view.history?.start.milliseconds ?? 0)
        bin = view.widthSeconds
        utcOffsetSeconds = snapshot.utcOffsetSeconds
        series = view.lines.map { line in
            func scaled(_ value: Double?) -> Int64? {
                guard let value, value.isFinite, abs(value) < 1e15 else { return nil }
                return Int64((value * 10).rounded())
            }
            return Line(
                id: line.series.id, name: seriesName(line.series), host: line.series.host, unit: line.series.unit, scale: 10,
                min: line.columns.map { scaled($0?.min) }, max: line.columns.map { scaled($0?.max) },
                last: line.columns.map { scaled($0?.last) }, n: line.columns.map { $0?.count ?? 0 })
        }
        marks = view.decisions.map { Mark(at: $0.at.milliseconds, id: $0.id, rule: $0.rule?.rawValue, text: $0.text) }
    }
}

func historyJSON(_ request: HistoryRequest, _ records: any Records, _ snapshot: Snapshot) async throws -> Response {
    if request.series.count > HistoryQuery.seriesLimit {
        return plainAnswer(
            .badRequest, "At most \(HistoryQuery.seriesLimit) readings at a time; these are \(request.series.count).")
    }
    return answer(json: jsonText(HistoryDocument(try await HistoryView(request, records, snapshot), snapshot)))
}

/// A spreadsheet's file, written line by line.
func historyCSV(_ request: HistoryRequest, _ records: any Records, _ snapshot: Snapshot) async throws -> Response {
    let view = try await HistoryView(request, records, snapshot)
    let query = HistoryQuery(series: view.chosen.map(\.id), from: request.from, to: request.to, columns: HistoryQuery.columnLimit)
    guard !query.series.isEmpty else { return plainAnswer(.notFound, "No reading has a history yet.") }
    let site = snapshot.anvil
    return Response(
        status: .ok,
        headers: [.contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"history.csv\""],
        body: ResponseBody { writer in
            var lines = ""
            try await records.csv(query, site: site) { lines += $0 + "\r\n" }
            try await writer.write(ByteBuffer(string: lines))
            try await writer.finish(nil)
        })
}
