import Engine
import Facts

@testable import Dashboard

/// Made-up sites for the tests of the pages.
enum Pictures {
    static let now = Moment(seconds: 1_763_691_440)

    static func seen<Value>(_ value: Value, ago: Double = 1) -> Observed<Value> {
        Observed(value, since: now.adding(seconds: -3600), observedAt: now.adding(seconds: -ago), staleAfterSeconds: 60)
    }

    static func pair(sources: Int = 2, anvil: String = "dock-7") -> Picture {
        var picture = Picture(anvil: anvil, seat: "s1", now: now)
        picture.hosts = ["n1", "n2"].map {
            Host(name: $0, role: .node, on: seen(true), member: seen(true), storage: seen(.upToDate))
        }
        picture.servers = (1...3).map {
            Server(
                name: "srv\($0)", on: seen("n1"), state: .running, stateSince: now.adding(seconds: -9000), memoryBytes: 4 << 30)
        }
        let names = (1...sources).map { "ups\($0)" }
        picture.sources = names.map { PowerSource(name: $0, power: seen(power($0))) }
        picture.cords = ["n1", "n2"].flatMap { host in names.enumerated().map { Cord(source: $1, psu: $0 + 1, host: host) } }
        return picture
    }

    static func power(_ name: String, input: Condition = .good, output: PowerOutput = .mains) -> Power {
        Power(key: name, input: input, output: output, chargePercent: 80, runtimeSeconds: 2400)
    }

    static func snapshot(_ picture: Picture, now: Moment = Pictures.now) -> Snapshot {
        Snapshot(picture: picture, decision: decide(picture), now: now)
    }

    /// A hundred sites in which things are lost, silent, old or off, in all combinations.
    static let many: [Snapshot] = (0..<125).map { number in
        var picture = pair(sources: 1 + number % 4)
        for place in picture.sources.indices {
            let name = picture.sources[place].name
            switch (number / (place + 1) + place) % 6 {
            case 0: picture.sources[place].power = seen(power(name, input: .bad, output: .battery))
            case 1: picture.sources[place].power = nil
            case 2: picture.sources[place].power = seen(power(name), ago: 300)
            case 3: picture.sources[place].power = seen(power(name), ago: 45)
            case 4: picture.sources[place].power = seen(power(name, input: .unknown, output: .unknown))
            default: break
            }
        }
        if number % 5 == 1 { picture.hosts[1].member = seen(true, ago: 400) }
        if number % 5 == 2 {
            picture.hosts[1].on = seen(false)
            picture.hosts[1].member = seen(false)
            picture.hosts[1].stop = StopRecord(reason: .power, at: now.adding(seconds: -60))
        }
        return snapshot(picture)
    }
}

extension Node {
    /// All elements for which `isWanted` holds, at any depth.
    func all(_ isWanted: (Tag, [Attribute]) -> Bool) -> [(tag: Tag, attributes: [Attribute], node: Node)] {
        switch self {
        case .text, .ticking, .asset: []
        case .many(let nodes): nodes.flatMap { $0.all(isWanted) }
        case .element(let tag, let attributes, let nodes):
            (isWanted(tag, attributes) ? [(tag, attributes, self)] : []) + nodes.flatMap { $0.all(isWanted) }
        }
    }
}

extension [Attribute] {
    subscript(_ name: String) -> String? { first { $0.name == name }?.value }
}
