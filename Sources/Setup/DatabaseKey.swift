public import FoundationEssentials
import Glibc

/// All that a host needs to be let into a database, as one text: it goes from the server to the host and is kept there in
/// two files. It holds a password: it is printed only where somebody asked for it, and never lies in a file others can read.
public struct DatabaseKey: Codable, Equatable, Sendable {
    /// The form of this text.
    public var anvilDatabaseKey = 1
    /// What it is called.
    public var name: String
    public var host: String
    public var port: Int
    public var database: String
    public var user: String
    public var password: String
    /// The certificate of the authority, as PEM.
    public var authority: String

    public init(
        name: String, host: String, port: Int, database: String, user: String, password: String, authority: String
    ) {
        self.name = name
        self.host = host
        self.port = port
        self.database = database
        self.user = user
        self.password = password
        self.authority = authority
    }

    public var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
    }

    /// Reads a key. `path` is where it came from, for the sentence.
    public static func read(_ data: Data, path: String) throws(SetupError) -> DatabaseKey {
        guard !data.isEmpty else { throw .notAKey(path, because: "it is empty") }
        do {
            let key = try JSONDecoder().decode(DatabaseKey.self, from: data)
            guard key.anvilDatabaseKey == 1 else {
                throw SetupError.notAKey(path, because: "it was made by a newer version of Anvil; install that one here")
            }
            return key
        } catch let error as SetupError {
            throw error
        } catch {
            throw .notAKey(path, because: "it is not whole, or something else")
        }
    }
}

/// A key as it lies on a host: the password and the authority's certificate, each in a file.
public struct KeptKey: Sendable {
    public var passwordFile: String
    public var caFile: String

    /// Where the files of a database of that name lie: beside the configuration, in `databases/`.
    public init(name: String, configuration: String) {
        let folder = configuration.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        passwordFile = "\(folder)/databases/\(name).password"
        caFile = "\(folder)/databases/\(name).crt"
    }

    public func write(_ key: DatabaseKey) throws(SetupError) {
        let folder = passwordFile.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        try SafeFile.makeFolder(folder, mode: 0o711)
        try SafeFile.write(key.password + "\n", to: passwordFile, mode: 0o600)
        try SafeFile.write(key.authority, to: caFile, mode: 0o644)
    }

    /// Removes both; what is not there is no fault.
    public func remove() {
        unlink(passwordFile)
        unlink(caFile)
    }
}

/// Passwords that nobody has to remember.
enum Password {
    /// 32 letters and digits from the system's source of chance: 190 bits.
    static func fresh() throws(SetupError) -> String {
        let source = open("/dev/urandom", O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .file("/dev/urandom", because: "the system gives no chance") }
        defer { close(source) }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        var password = ""
        var byte: UInt8 = 0
        while password.count < 32 {
            guard read(source, &byte, 1) == 1 else { throw .file("/dev/urandom", because: "the system gives no chance") }
            // What lies over the last whole multiple would make some letters likelier than others.
            if byte < 248 { password.append(letters[Int(byte) % letters.count]) }
        }
        return password
    }
}
