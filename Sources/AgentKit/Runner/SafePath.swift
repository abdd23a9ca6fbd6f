import Glibc

/// Whether a file may be run as root: nobody but root and ourselves may be able to change it, or to put another in its place.
struct SafePath {
    /// Where the path leads when all symbolic links are followed.
    var target: String
    var status: stat
}

/// Why a path is not safe, in words.
struct UnsafePath: Error, Hashable {
    var because: String
}

/// Walks paths from `/` down, the way the system does, and checks each step. Directories once checked are remembered.
struct SafePathChecker {
    private var checked: [String: Result<SafePath, UnsafePath>] = [:]
    private let own = geteuid()
    static let linkLimit = 20

    /// Checks every directory, link and file on the way.
    mutating func check(_ path: String) -> Result<SafePath, UnsafePath> {
        if let known = checked[path] { return known }
        let result: Result<SafePath, UnsafePath>
        do {
            result = .success(try walk(path))
        } catch {
            result = .failure(error)
        }
        checked[path] = result
        return result
    }

    private func walk(_ path: String) throws(UnsafePath) -> SafePath {
        guard path.hasPrefix("/") else { throw UnsafePath(because: "\(path) is not an absolute path") }
        var left = path.split(separator: "/").map(String.init)
        var current = ""
        var links = 0
        var last = try look("/")
        while !left.isEmpty {
            let name = left.removeFirst()
            if name == "." { continue }
            if name == ".." {
                current = current.split(separator: "/").dropLast().map { "/\($0)" }.joined()
                continue
            }
            let next = "\(current)/\(name)"
            let status = try look(next)
            if status.st_mode & S_IFMT == S_IFLNK {
                links += 1
                guard links <= Self.linkLimit else { throw UnsafePath(because: "\(path) has too many symbolic links") }
                let target = try readLink(next)
                left = target.split(separator: "/").map(String.init) + left
                if target.hasPrefix("/") { current = "" }
                continue
            }
            try checkWritable(next, status, isLast: left.isEmpty)
            current = next
            last = status
        }
        return SafePath(target: current.isEmpty ? "/" : current, status: last)
    }

    private func look(_ path: String) throws(UnsafePath) -> stat {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            throw UnsafePath(because: "\(path) cannot be looked at: \(systemWords(errno))")
        }
        guard status.st_uid == 0 || status.st_uid == own else {
            let mine = own == 0 ? "root" : "root or the user that runs ScanCore"
            throw UnsafePath(because: "\(path) belongs to user \(status.st_uid); it must belong to \(mine) (chown)")
        }
        return status
    }

    /// In a sticky directory such as /tmp others can make files, but cannot replace one that is not theirs: it may lie
    /// on the way, but not hold agents itself.
    private func checkWritable(_ path: String, _ status: stat, isLast: Bool) throws(UnsafePath) {
        let isDirectory = status.st_mode & S_IFMT == S_IFDIR
        if isDirectory && status.st_mode & S_ISVTX != 0 && !isLast { return }
        guard status.st_mode & 0o022 == 0 else {
            let who = status.st_mode & 0o002 != 0 ? "everyone" : "its group"
            throw UnsafePath(because: "\(path) can be written to by \(who); mend it with: chmod go-w \(path)")
        }
    }

    private func readLink(_ path: String) throws(UnsafePath) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        guard count > 0 else { throw UnsafePath(because: "\(path) cannot be followed: \(systemWords(errno))") }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

extension SafePathChecker {
    /// Whether a user can come to a program and run it. Call it only for paths that were checked.
    static func mayReach(_ path: String, user: ProcessUser) -> Bool {
        var checker = SafePathChecker()
        guard case .success(let safe) = checker.check(path) else { return false }
        return mayPass(path, user) && mayPass(safe.target, user)
    }

    private static func mayPass(_ path: String, _ user: ProcessUser) -> Bool {
        var directory = ""
        for name in path.split(separator: "/") {
            directory += "/\(name)"
            var status = stat()
            guard stat(directory, &status) == 0 else { return false }
            // Scripts are read by their interpreter, so running needs reading too.
            let needed: mode_t = status.st_mode & S_IFMT == S_IFDIR ? 0o1 : 0o5
            let shift: mode_t = status.st_uid == user.user ? 6 : status.st_gid == user.group ? 3 : 0
            guard (status.st_mode >> shift) & needed == needed else { return false }
        }
        return true
    }
}
