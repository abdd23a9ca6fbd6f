import Foundation

/// Files that a person names. Every failure is a sentence.
enum Files {
    /// No file that a person hands over is larger; a picture of a large site takes a few MB.
    static let sizeLimitBytes = 64 << 20

    /// The path from the root, so that it means the same to whoever gets it.
    static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    /// Reads a whole file, or standard input for `-`.
    static func read(_ path: String, what: String) throws -> Data {
        let handle: FileHandle
        if path == "-" {
            handle = .standardInput
        } else {
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
                throw Complaint(.wrongInput, "\(path): there is no such file. Name \(what).")
            }
            guard !isDirectory.boolValue else {
                throw Complaint(.wrongInput, "\(path): this is a directory. Name \(what).")
            }
            guard let opened = FileHandle(forReadingAtPath: path) else {
                throw Complaint(.noAccess, "\(path): you may not read this file. Run as its owner or as root.")
            }
            handle = opened
        }
        let data = try handle.read(upToCount: sizeLimitBytes + 1) ?? Data()
        guard data.count <= sizeLimitBytes else {
            throw Complaint(.wrongInput, "\(path): over \(sizeLimitBytes >> 20) MiB, this cannot be \(what).")
        }
        return data
    }

    /// Writes a file that only its owner may read, as what it holds describes a site; standard output for `-`.
    static func write(_ text: String, to path: String) throws {
        if path == "-" { return Console.write(text) }
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8), attributes: attributes) else {
            throw Complaint(.noAccess, "\(path): this file cannot be written. Does its directory exist, and may you write there?")
        }
    }
}
