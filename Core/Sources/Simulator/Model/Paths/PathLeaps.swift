import Cycle
import Facts

/// What is on its way when quiet time is left out: bulletins that are late, lost or overtaken go on being so.
extension Plant {
    /// How long it takes until what a host tells has surely come, milliseconds.
    var longestDelivery: Int64 {
        machines.reduce(0) { longest, machine in
            let own: Int64 =
                switch machine.delivery {
                case .prompt: 0
                case .late(let seconds): milliseconds(seconds)
                case .lost: Int64(machine.delivery.passes) * milliseconds(Numbers.slowPeriodSeconds)
                case .twice: milliseconds(Numbers.secondArrivalSeconds)
                case .shuffled: milliseconds(Numbers.overtakenSeconds)
                }
            return max(longest, own)
        }
    }

    /// After how many passes all hosts' messages fare as before.
    var deliveryPasses: Int64 { Int64(Set(machines.map(\.delivery.passes)).reduce(1, *)) }

    /// Time was left out in which every letter was followed by one like it.
    mutating func jumpLetters(over time: QuietTime) {
        for index in letters.indices {
            letters[index].arrivesAt += time.milliseconds
            var own = time
            own.from = moment(at: letters[index].bulletin.writtenAt).shifted(by: letters[index].bulletin.clockAhead + time.pass)
            own.to = own.from.shifted(by: time.milliseconds)
            letters[index].bulletin.leap(over: own)
            letters[index].bulletin.writtenAt += time.milliseconds
        }
    }
}

extension Delivery {
    /// After how many writings it does the same again.
    var passes: Int {
        switch self {
        case .prompt, .late, .twice: 1
        case .lost: 3
        case .shuffled: 2
        }
    }
}

extension Bulletin {
    /// The last bulletin within the time, when each agent that speaks has said the same again.
    mutating func leap(over time: QuietTime) {
        number += time.passes
        for index in entries.indices {
            guard var entry = entries[index], time.goesOn(entry.batch.at, periodSeconds: entry.batch.run.periodSeconds) else {
                continue
            }
            entry.batch.at.milliseconds += time.milliseconds
            entry.batch.run.leap(over: time)
            entry.number += time.passes
            entries[index] = entry
        }
    }
}

extension World {
    /// What a seat has heard of others up to now it has heard up to the end of the time; of those it no longer hears nothing.
    mutating func jumpHeard(over time: QuietTime) {
        let lag = Int((plant.longestDelivery + time.pass - 1) / time.pass)
        for index in seats.indices {
            for from in seats.indices where from != index && plant.machines[from].scans {
                let name = seats[from].host
                guard var heard = seats[index].heard[name] else { continue }
                // The bulletins themselves have leapt already.
                let number = seats[from].bulletin.number - time.passes
                if number - heard.number <= lag { heard.number += time.passes }
                if number - heard.linesNumber <= lag { heard.linesNumber += time.passes }
                seats[index].heard[name] = heard
            }
        }
    }
}
