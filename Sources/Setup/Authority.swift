import FoundationEssentials
import Glibc

/// The certificates of a server: an authority of its own that clients trust, and a certificate that it signs.
struct Authority {
    /// Where `ca.crt`, `ca.key`, `server.crt` and `server.key` lie.
    var folder: String

    /// An authority lasts as long as a server does; a server's own certificate is renewed by `create`.
    private static let authorityDays = 7300
    private static let serverDays = 825
    /// With so little left a certificate is made anew, seconds.
    private static let renewSeconds = 60 * 86400

    /// Makes what is missing, has nearly expired, or is for other names. True if a server's certificate was made.
    func ready(names: [String]) throws(SetupError) -> Bool {
        if SafeFile.read("\(folder)/ca.crt") == nil {
            try openssl(
                [
                    "req", "-x509", "-nodes", "-days", String(Self.authorityDays), "-subj",
                    "/CN=Anvil database authority of \(names[0])",
                ]
                    + Self.newKey + [
                        "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign",
                        "-keyout", "ca.key", "-out", "ca.crt",
                    ])
        }
        let wanted = "subjectAltName=" + names.map(Self.name).joined(separator: ",") + "\nextendedKeyUsage=serverAuth\n"
        let lasts = Tools.succeeds(
            ["openssl", "x509", "-in", "\(folder)/server.crt", "-noout", "-checkend", String(Self.renewSeconds)])
        if lasts && SafeFile.read("\(folder)/server.names") == wanted { return false }
        try SafeFile.write(wanted, to: "\(folder)/server.names", mode: 0o600)
        try openssl(
            ["req", "-new", "-nodes", "-subj", "/CN=\(names[0].prefix(64))"] + Self.newKey + [
                "-keyout", "server.key", "-out", "server.csr",
            ])
        try openssl([
            "x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days",
            String(Self.serverDays), "-extfile", "server.names", "-out", "server.crt",
        ])
        for key in ["ca.key", "server.key"] { chmod("\(folder)/\(key)", 0o600) }
        return true
    }

    /// By which people compare certificates.
    func fingerprint() throws(SetupError) -> String {
        let text = try Tools.run(["openssl", "x509", "-in", "\(folder)/ca.crt", "-noout", "-fingerprint", "-sha256"])
        return text.split(separator: "=").last.map { String($0.prefix { !$0.isNewline }) } ?? text
    }

    private static let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]

    private static func name(_ name: String) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        let isAddress = inet_pton(AF_INET, name, &bytes) == 1 || inet_pton(AF_INET6, name, &bytes) == 1
        return (isAddress ? "IP:" : "DNS:") + name
    }

    private func openssl(_ words: [String]) throws(SetupError) {
        try Tools.run(["/bin/sh", "-c", "umask 077; cd \"$0\" && exec openssl \"$@\"", folder] + words)
    }
}
