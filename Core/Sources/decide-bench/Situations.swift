import Facts
import Simulator

/// Pictures of the simulated standard pair, as its first node sees it.
struct Situation {
    var name: String
    var picture: Picture
}

enum Situations {
    struct NoPicture: Error, CustomStringConvertible {
        var name: String
        var description: String { "the simulated site '\(name)' gave no picture" }
    }

    /// One picture in which nothing is wrong, and three in which the engine has much to weigh.
    static func all() throws -> [Situation] {
        try [
            situation("all is well", []),
            situation("one UPS without mains", [.mains("ups1", on: false)]),
            situation("both UPSes on battery, hold running", [.mains(nil, on: false)]),
            situation("fan failed, hold running", [.health("n1", .fan(2, failed: true))]),
        ]
    }

    private static func situation(_ name: String, _ commands: [Command]) throws -> Situation {
        var world = World(.pair)
        world.advance(seconds: 60)
        for command in commands { try world.apply(command) }
        // Just before the end of a hold of 120 s: everything is found, nothing is over yet.
        world.advance(seconds: commands.isEmpty ? 60 : 119)
        guard let picture = world.picture(of: "n1") else { throw NoPicture(name: name) }
        return Situation(name: name, picture: picture)
    }

    /// So many Anvils, each with its own name; one in four of each kind.
    static func fleet(of count: Int, like situations: [Situation]) -> [Picture] {
        (0..<count).map { number in
            var picture = situations[number % situations.count].picture
            picture.anvil = "anvil\(number)"
            return picture
        }
    }
}
