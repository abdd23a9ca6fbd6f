public import Postgres

/// A copy of a database in one file, taken while it is written, and its way back.
///
/// The file is text: a first line that says what it is, then each table as PostgreSQL's COPY writes it, then a line with the
/// number of rows. It is merged into what a database holds: into a new one, or into one that lacks some of it.
public enum Backup {
    static let magic = "anvil backup 1"
    /// So many rows are restored in one transaction.
    static let batchRows = 50_000

    /// Writes all that the database holds at one moment. Gives the number of rows. Nobody waits for it.
    nonisolated(nonsending) public static func write(
        _ connection: Connection, to path: String, progress: (Int) -> Void = { _ in }
    ) async throws -> Int {
        try await Migrator.check(connection)
        let file = try BackupWriter(path)
        let shapes = [TableShape.hosts] + (try await TableShape.read(connection))
        try file.write(Array("\(magic) schema \(Migration.newest)\n".utf8))
        var rows = 0
        try await connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        for shape in shapes {
            try file.write(Array("table \(shape.name) \(shape.columns.joined(separator: ","))\n".utf8))
            rows += try await copy(shape, of: connection, to: file)
            progress(rows)
            try file.write(endOfRows + [UInt8(ascii: "\n")])
        }
        try await connection.execute("COMMIT")
        try file.write(Array("end \(rows)\n".utf8))
        try file.finish()
        return rows
    }

    nonisolated(nonsending) private static func copy(
        _ shape: TableShape, of connection: Connection, to file: BackupWriter
    ) async throws -> Int {
        var rows = 0
        var failure: RemoteError?
        do {
            try await connection.copyOut("COPY (SELECT \(shape.list) FROM anvil.\(shape.name)) TO STDOUT", chunkBytes: 1 << 18) {
                (chunk) throws(PostgresError) -> Void in
                do throws(RemoteError) {
                    try file.write(chunk)
                } catch {
                    failure = error
                    throw PostgresError.badRequest(because: "\(error)")
                }
                rows += chunk.count(where: { $0 == UInt8(ascii: "\n") })
            }
        } catch {
            // What stopped the copy is told, not that it stopped.
            if let failure { throw failure }
            throw error
        }
        return rows
    }

    /// Brings everything of a backup into a database that has its tables already. What the database has stays, unless the
    /// backup's is later. Cut off anywhere, it is simply begun anew. Gives the number of rows that were read.
    nonisolated(nonsending) public static func restore(
        _ path: String, into connection: Connection, progress: (Int) -> Void = { _ in }
    ) async throws -> Int {
        let file = try BackupReader(path)
        try check(file)
        try await Migrator.check(connection)
        let known = Dictionary(
            uniqueKeysWithValues: ([TableShape.hosts] + (try await TableShape.read(connection))).map { ($0.name, $0) })
        var rows = 0
        while let line = try file.line() {
            let words = line.split(separator: " ")
            guard words.first == "table", words.count == 3 else { break }
            guard var shape = known[String(words[1])] else {
                throw RemoteError.damaged(path: path, because: "there is no table \(words[1])")
            }
            let columns = words[2].split(separator: ",").map(String.init)
            guard Set(columns).isSubset(of: shape.columns), Set(shape.key).isSubset(of: columns) else {
                throw RemoteError.damaged(path: path, because: "table \(words[1]) has other columns")
            }
            shape.columns = columns
            while let batch = try await restoreBatch(shape, of: file, into: connection) {
                rows += batch
                progress(rows)
            }
        }
        return rows
    }

    /// Refuses what is no backup, or not all of one, before anything is changed.
    private static func check(_ file: BackupReader) throws(RemoteError) {
        let first = try file.line() ?? ""
        guard first.hasPrefix(magic + " schema "), let version = Int(first.dropFirst(magic.count + 8)) else {
            throw .notABackup(path: file.path)
        }
        guard version <= Migration.newest else {
            throw .newerSchema(path: file.path, version: version, known: Migration.newest)
        }
        let last = try file.tail(bytes: 64).split(separator: "\n", omittingEmptySubsequences: false).suffix(2)
        guard last.count == 2, last.last == "", let end = last.first, end.hasPrefix("end "), Int(end.dropFirst(4)) != nil else {
            throw .unfinished(path: file.path)
        }
    }

    /// Nil when the table has no more rows.
    nonisolated(nonsending) private static func restoreBatch(
        _ shape: TableShape, of file: BackupReader, into connection: Connection
    ) async throws -> Int? {
        guard let first = try file.rows(most: batchRows) else { return nil }
        let staged = "staged_\(shape.name)"
        try await connection.transaction { (connection) throws(PostgresError) -> Void in
            try await connection.execute("CREATE TEMP TABLE \(staged) (LIKE anvil.\(shape.name)) ON COMMIT DROP")
            var rest: [UInt8]? = first.bytes
            try await connection.copyIn("COPY \(staged) (\(shape.list)) FROM STDIN") { () throws(PostgresError) -> [UInt8]? in
                defer { rest = nil }
                return rest
            }
            if shape.isPartitioned {
                try await connection.execute(
                    """
                    SELECT anvil.make_partitions($1, array_agg(at), array_agg(at + 1))
                    FROM (SELECT DISTINCT at - mod(at, 86400000) AS at FROM \(staged)) AS days
                    """, [.text(shape.name)])
            }
            try await connection.execute(shape.merge(from: staged))
        }
        return first.count
    }
}

extension TableShape {
    /// Who the seats are: it has no digests, as each database also notes there what it heard itself.
    static let hosts = TableShape(
        name: "hosts", columns: ["seat", "anvil", "host", "at", "wall", "heard", "boot", "uptime", "took", "runs"],
        key: ["seat"], isPartitioned: false)
}
