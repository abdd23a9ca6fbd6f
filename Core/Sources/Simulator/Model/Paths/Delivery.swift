import Facts

extension Plant {
    /// Whether a host can use the database on a Striker.
    func canUse(databaseOf store: Machine, from host: Machine) -> Bool {
        store.role == .striker && store.isUp && store.databaseUp && (store.name == host.name || !isCut(store.name, host.name))
    }

    /// Whether two hosts hear nothing of each other. A cut of one network leaves the others.
    func isCut(_ one: HostName, _ other: HostName) -> Bool {
        !cuts.isEmpty && cuts.contains(Cut(one, other, network: nil))
    }

    /// Writes a bulletin into every database that can be reached, and tells it to the other node.
    mutating func send(_ bulletin: Bulletin, from host: Machine) {
        for index in machines.indices where canUse(databaseOf: machines[index], from: host) {
            send(bulletin, to: .database(machines[index].name), host.delivery)
        }
        guard host.isMember, let peer = peer(of: host.name), peer.isMember, areLinked(host.name, peer.name) else { return }
        send(bulletin, to: .node(peer.name), host.delivery)
    }

    private mutating func send(_ bulletin: Bulletin, to address: Letter.Address, _ delivery: Delivery) {
        switch delivery {
        case .prompt: hand(bulletin, to: address)
        case .late(let seconds): post(bulletin, to: address, afterSeconds: seconds)
        case .lost: if bulletin.number % 3 == 0 { hand(bulletin, to: address) }
        case .twice:
            hand(bulletin, to: address)
            post(bulletin, to: address, afterSeconds: Numbers.secondArrivalSeconds)
        case .shuffled:
            post(bulletin, to: address, afterSeconds: bulletin.number % 2 == 0 ? Numbers.overtakenSeconds : 0)
        }
    }

    private mutating func post(_ bulletin: Bulletin, to address: Letter.Address, afterSeconds seconds: Double) {
        letters.append(Letter(to: address, bulletin: bulletin, arrivesAt: now + milliseconds(seconds)))
    }

    /// Hands over what has arrived, in the order of its arrival. A database that is down by then has lost it.
    mutating func deliverLetters() {
        guard !letters.isEmpty else { return }
        let due = letters.filter { $0.arrivesAt <= now }
        letters.removeAll { $0.arrivesAt <= now }
        let order = due.indices.sorted { (due[$0].arrivesAt, $0) < (due[$1].arrivesAt, $1) }
        for index in order { hand(due[index].bulletin, to: due[index].to) }
    }

    private mutating func hand(_ bulletin: Bulletin, to address: Letter.Address) {
        var bulletin = bulletin
        bulletin.arrivedAt = now
        switch address {
        case .database(let name):
            guard let index = index(of: name), machines[index].isUp, machines[index].databaseUp else { return }
            machines[index].database.take(bulletin)
        case .node(let name):
            guard let index = index(of: name), machines[index].isMember, areLinked(name, bulletin.from) else { return }
            clusterInbox[name, default: []].removeAll { $0.from == bulletin.from && $0.number < bulletin.number }
            clusterInbox[name, default: []].append(bulletin)
        }
    }
}
