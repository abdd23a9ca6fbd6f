import Engine
import Facts

/// A vertical axis: from, to, and its ticks at 1, 2 or 5 times a power of ten.
struct PlotScale: Equatable, Sendable {
    var low: Double
    var high: Double
    var ticks: [Double]

    /// - Parameters:
    ///   - values: lowest and highest of the data, in the unit of the axis.
    ///   - limits: lines that are shown if they are within 15 % of the data.
    init(lowest: Double, highest: Double, unit: String, limits: [Double] = []) {
        var low = lowest
        var high = highest
        if unit == "%" && low >= 0 && high <= 100 {
            (low, high) = (0, 100)
        } else {
            let reach = max(high - low, abs(high) * 0.02, 1e-9)
            for limit in limits where limit > high && limit - high <= max(reach, abs(high)) * 0.15 { high = limit }
            let pad = (high - low) * 0.1
            low -= pad
            high += pad
            if ["s", "bytes", "B", "bit/s", "rpm", "W"].contains(unit) || (lowest >= 0 && low < 0) { low = 0 }
            if high - low < 1e-9 { high = low + 1 }
        }
        let step = Self.step((high - low) / 4)
        self.low = (low / step).rounded(.down) * step
        self.high = (high / step).rounded(.up) * step
        ticks = []
        var tick = self.low
        while tick <= self.high + step / 1000 && ticks.count < 12 {
            ticks.append(tick)
            tick += step
        }
    }

    /// The next of 1, 2, 5, 10, 20 ...
    static func step(_ raw: Double) -> Double {
        guard raw.isFinite, raw > 1e-12, raw < 1e15 else { return 1 }
        var power = 1.0
        while power * 10 <= raw { power *= 10 }
        while power > raw { power /= 10 }
        for factor in [1.0, 2, 5, 10] where raw <= factor * power * 1.0001 { return factor * power }
        return power * 10
    }

    static let timeSteps: [Double] = [
        10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800, 2_592_000, 7_776_000,
    ]

    /// Moments on round times of the site.
    static func times(from: Moment, to: Moment, atMost count: Int, clock: SentenceClock) -> [Moment] {
        let span = to.secondsSince(from)
        let step = timeSteps.first { span / $0 <= Double(count) } ?? span / Double(count)
        let milliseconds = Int64(step * 1000)
        let offset = Int64(clock.utcOffsetSeconds) * 1000
        var at = (from.milliseconds + offset + milliseconds - 1) / milliseconds * milliseconds - offset
        var moments: [Moment] = []
        while at <= to.milliseconds && moments.count <= count + 1 {
            moments.append(Moment(milliseconds: at))
            at += milliseconds
        }
        return moments
    }
}
