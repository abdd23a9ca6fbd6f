import ArgumentParser
import Facts
import Foundation
import Live
import Settings
import Store

struct ConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Tell Anvil what only a person can see.", subcommands: [ConfirmOffCommand.self])
}

struct ConfirmOffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "off",
        abstract: "The other node is surely off: this one may start the servers alone.",
        discussion: """
            For the one case in which no method can tell: this node is back after a full outage, its peer is not, and neither \
            a BMC nor a PDU says whether the peer is off (rule R8). Look at the peer first, and pull its cords: if it ran after \
            all, both would write to their own copy of the data. The word is kept with the time and your name, is used \
            once, and is void as soon as the peer is seen alive.
            """)

    @Argument(help: "The node that is off.")
    var node: String

    @OptionGroup var data: DataOptions

    func run() throws {
        let settings = try data.load()
        let store = settings.dataDirectory + "/" + Store.fileName
        var reader = try SeatReader(settings)
        guard let view = try reader.read(), view.isLive else {
            throw Complaint(
                .failed,
                "ScanCore does not run on \(settings.host), so nobody would act on it. Start it (systemctl start scancore) and say it again."
            )
        }
        try check(view)
        let word = OffWord(host: node, at: view.picture.now, wallMilliseconds: Console.wallMilliseconds(), by: Self.user())
        try Store.leave(word, path: store)
        Console.write(
            "Noted: \(word.by) says that \(node) is off. If \(settings.host) waits for that, it starts the servers within a pass. Do not switch \(node) on before they run.\n"
        )
    }

    /// Whether the word can be true, and is said where it helps.
    private func check(_ view: SeatView) throws {
        let picture = view.picture
        let nodes = picture.hosts.filter { $0.role == .node }.map(\.name)
        guard nodes.contains(node) else {
            let meant = Nearest.word(to: node, among: nodes).map { " Did you mean \($0)?" } ?? ""
            throw Complaint(
                .wrongInput, "There is no node \(node) in \(picture.anvil).\(meant) There are: \(nodes.joined(separator: ", ")).")
        }
        guard node != picture.seat else {
            throw Complaint(.wrongInput, "\(node) is this host, and it runs. Say which other node is off.")
        }
        guard nodes.contains(picture.seat) else {
            let others = nodes.filter { $0 != node }.joined(separator: " or ")
            throw Complaint(.wrongInput, "\(picture.seat) starts no servers. Say it on the node that waits: \(others).")
        }
        if let sign = picture.signOfLife(of: node) {
            throw Complaint(
                .no,
                "\(node) is not off: \(sign). Nothing was noted. Turn it off first; a server that runs twice destroys its data.")
        }
    }

    /// Who says it: behind sudo the person, not root alone.
    private static func user() -> String {
        let name = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "user \(getuid())"
        guard let person = ProcessInfo.processInfo.environment["SUDO_USER"], !person.isEmpty, person != name else { return name }
        return "\(person) (as \(name))"
    }
}
