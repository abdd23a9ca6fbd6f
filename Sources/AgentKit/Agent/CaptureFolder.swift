import FoundationEssentials
import Glibc

/// Reads and writes the files of a capture. They hold serial numbers, so nobody but their owner may read them.
enum CaptureFolder {
    /// Makes the folder; gives what is wrong with it, if anything is.
    static func prepare(_ folder: String) -> String? {
        if mkdir(folder, 0o700) == 0 { return nil }
        guard errno == EEXIST else { return "\(folder) cannot be made: \(systemWords(errno))" }
        return names(in: folder).isEmpty ? nil : "\(folder) is not an empty folder; name one that does not exist yet"
    }

    /// Writes a file and the folders above it; gives what went wrong, if anything did.
    static func write(_ bytes: [UInt8], to path: String) -> String? {
        makeFolders(above: path)
        let descriptor = creat(path, 0o600)
        guard descriptor >= 0 else { return "\(path) cannot be written: \(systemWords(errno))" }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return "\(path) cannot be written: \(systemWords(errno))" }
            written += count
        }
        return nil
    }

    static func read(_ path: String) -> [UInt8]? {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else { return nil }
        return [UInt8](data)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private static func makeFolders(above path: String) {
        var folder = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            folder += part + "/"
            // It mostly exists; a real failure shows when the file is made.
            _ = mkdir(folder, 0o700)
        }
    }
}
