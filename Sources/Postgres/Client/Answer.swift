import CLibpq

/// One answer of the server, freed when it goes out of use.
struct Answer: ~Copyable {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }
    deinit { PQclear(pointer) }

    var status: ExecStatusType { PQresultStatus(pointer) }
    var isFailure: Bool { status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_NONFATAL_ERROR }
    var rowCount: Int { Int(PQntuples(pointer)) }

    /// The SQLSTATE of a failure.
    var state: String? { field("C") }
    /// What a failure is about, without what it was done for.
    var message: String { field("M") ?? "no reason was given" }

    /// How many rows a command changed.
    var affected: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    var columns: [String] {
        (0..<PQnfields(pointer)).map { PQfname(pointer, $0).map { String(cString: $0) } ?? "" }
    }

    func row(_ index: Int, columns: [String]) -> Row {
        Row(
            columns: columns,
            cells: (0..<PQnfields(pointer)).map { column in
                guard PQgetisnull(pointer, Int32(index), column) == 0, let text = PQgetvalue(pointer, Int32(index), column)
                else { return nil }
                let length = Int(PQgetlength(pointer, Int32(index), column))
                return text.withMemoryRebound(to: UInt8.self, capacity: length) {
                    String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
                }
            })
    }

    private func field(_ code: Character) -> String? {
        guard let byte = code.asciiValue, let text = PQresultErrorField(pointer, Int32(byte)) else { return nil }
        return String(cString: text)
    }
}
