package import Facts

extension Memory {
    /// Stands for the moment of the last pass in stored memory.
    private static let now = Moment(milliseconds: .max)

    /// The memory with the moment of its pass taken out. Much of it only counts on ("so until now"); in this form
    /// it is then the same as that of the pass before, and need not be written.
    func relative(to pass: Moment) -> Memory {
        var memory = mapMoments { $0 == pass ? Self.now : $0 }
        memory.lastPass = nil
        return memory
    }

    /// The memory as it was in that pass.
    package func absolute(at pass: Moment) -> Memory {
        var memory = mapMoments { $0 == Self.now ? pass : $0 }
        memory.lastPass = pass
        return memory
    }

    private func mapMoments(_ map: (Moment) -> Moment) -> Memory {
        var memory = self
        for index in holds.indices {
            memory.holds[index].since = map(holds[index].since)
            memory.holds[index].pausedAt = holds[index].pausedAt.map(map)
            memory.holds[index].observedAt = map(holds[index].observedAt)
        }
        for index in latches.indices { memory.latches[index].since = map(latches[index].since) }
        for index in moves.indices { memory.moves[index].at = map(moves[index].at) }
        for index in holdUps.indices { memory.holdUps[index].at = map(holdUps[index].at) }
        for index in outages.indices {
            memory.outages[index].from = map(outages[index].from)
            memory.outages[index].to = map(outages[index].to)
        }
        return memory
    }
}
