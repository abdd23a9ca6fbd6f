import AgentKit

/// The status of DRBD's resources on this host, of version 9 (JSON) or 8.4 (text).
struct DrbdStatus: Equatable, Sendable {
    struct Volume: Equatable, Sendable {
        var number: Int
        /// `UpToDate`, `Inconsistent`, `Outdated`, `Diskless`, `Failed` ...
        var disk: String
    }

    /// One volume as it stands towards one peer.
    struct PeerVolume: Equatable, Sendable {
        var number: Int
        /// `Established`, `SyncSource`, `SyncTarget`, `PausedSyncS` ...
        var replication: String
        var disk: String
        var donePercent: Double?
        var outOfSyncBytes: Double?
    }

    struct Peer: Equatable, Sendable {
        var name: String
        /// `Connected`, `Connecting`, `StandAlone` ...
        var connection: String
        var volumes: [PeerVolume] = []
    }

    struct Resource: Equatable, Sendable {
        var name: String
        var role: String
        var isSuspended = false
        var volumes: [Volume] = []
        var peers: [Peer] = []
    }

    var resources: [Resource] = []

    /// Version 9 prints JSON. Nil when the text is none, or of another form.
    init?(json text: String) {
        guard case .list(let list)? = JSONValue(parsing: text) else { return nil }
        resources = list.compactMap(Resource.init(json:))
    }

    /// Version 8.4: one thing a line, what belongs to it indented below. `--verbose` leaves nothing out.
    init(text: String) {
        for line in text.lines {
            let indent = line.prefix { $0 == " " }.count
            let words = line.words
            guard let first = words.first else { continue }
            let values = Dictionary(words.compactMap { $0.halves(at: ":") }.map { ($0.before, $0.after) }) { $1 }
            let last = resources.count - 1
            if indent == 0 {
                resources.append(
                    Resource(
                        name: first, role: values["role"] ?? "", isSuspended: values["suspended"].map { $0 != "no" } ?? false))
            } else if last >= 0, indent == 2, !first.contains(":") {
                resources[last].peers.append(Peer(name: first, connection: values["connection"] ?? "Connected"))
            } else if last >= 0, indent == 2, let disk = values["disk"] {
                resources[last].volumes.append(Volume(number: values["volume"].flatMap { Int($0) } ?? 0, disk: disk))
            } else if last >= 0, let peer = resources[last].peers.indices.last {
                resources[last].peers[peer].take(values, isVolume: indent == 4)
            }
        }
    }
}

extension DrbdStatus.Peer {
    fileprivate mutating func take(_ values: [String: String], isVolume: Bool) {
        if isVolume, values["replication"] != nil || values["peer-disk"] != nil {
            volumes.append(
                DrbdStatus.PeerVolume(
                    number: values["volume"].flatMap { Int($0) } ?? 0, replication: values["replication"] ?? "Established",
                    disk: values["peer-disk"] ?? "DUnknown", donePercent: values["done"]?.decimal))
        }
        guard let last = volumes.indices.last else { return }
        if let done = values["done"]?.decimal { volumes[last].donePercent = done }
        // In KiB.
        if let out = values["out-of-sync"]?.decimal { volumes[last].outOfSyncBytes = out * 1024 }
    }
}

extension DrbdStatus.Resource {
    init?(json value: JSONValue) {
        guard let name = value["name"]?.text else { return nil }
        self.init(name: name, role: value["role"]?.text ?? "", isSuspended: value["suspended"]?.flag ?? false)
        volumes = (value["devices"]?.list ?? []).map {
            DrbdStatus.Volume(number: Int($0["volume"]?.number ?? 0), disk: $0["disk-state"]?.text ?? "DUnknown")
        }
        peers = (value["connections"]?.list ?? []).map { connection in
            DrbdStatus.Peer(
                name: connection["name"]?.text ?? "peer", connection: connection["connection-state"]?.text ?? "Unknown",
                volumes: (connection["peer_devices"]?.list ?? []).map(DrbdStatus.PeerVolume.init(json:)))
        }
    }
}

extension DrbdStatus.PeerVolume {
    init(json value: JSONValue) {
        self.init(
            number: Int(value["volume"]?.number ?? 0), replication: value["replication-state"]?.text ?? "Off",
            disk: value["peer-disk-state"]?.text ?? "DUnknown", donePercent: value["percent-in-sync"]?.number,
            outOfSyncBytes: value["out-of-sync"]?.number.map { $0 * 1024 })
    }
}
