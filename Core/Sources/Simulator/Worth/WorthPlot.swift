/// Downtime of each contender as a picture: a bar on a logarithmic scale with its interval, readable in light and dark.
public struct WorthPlot {
    let worth: Worth

    public init(_ worth: Worth) { self.worth = worth }

    private static let (width, left, right, top, row) = (720.0, 180.0, 90.0, 46.0, 38.0)
    private static let lowest = 0.1

    public var svg: String {
        let bars = Contender.allCases.map { ($0, worth.estimate(of: $0, \.downMinutes)) }
        let highest = max(bars.map(\.1.high).max() ?? 1, 1) * 1.2
        let decades = (-1...9).map { power($0) }.filter { $0 >= Self.lowest && $0 <= highest }
        let height = Self.top + Double(bars.count) * Self.row + 40
        let lines = decades.map { grid($0, highest, height) }
        let rows = bars.enumerated().map { bar($1.0, $1.1, at: $0, highest) }
        let text = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(height))" role="img"
              aria-labelledby="worth-title" font-family="system-ui, sans-serif" font-size="13">
            <title id="worth-title">\(spoken(bars))</title>
            <style>
              .ink { fill: #1b1f24 } .soft { fill: #59636e } .line { stroke: #d1d9e0 } .bar { fill: #8c959f }
              .ours { fill: #0969da } .span { stroke: #1b1f24; stroke-width: 1.5 } .page { fill: #ffffff }
              @media (prefers-color-scheme: dark) {
                .ink { fill: #f0f6fc } .soft { fill: #9198a1 } .line { stroke: #3d444d } .bar { fill: #656c76 }
                .ours { fill: #4493f8 } .span { stroke: #f0f6fc } .page { fill: #0d1117 }
              }
            </style>
            <rect class="page" width="100%" height="100%" rx="6"/>
            <text class="ink" x="16" y="24" font-weight="600">Server downtime, minutes a year (log scale, 95 % interval)</text>
            """
        return ([text] + lines + rows + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    private func spoken(_ bars: [(Contender, Estimate)]) -> String {
        let parts = bars.map { "\($0.title) \(WorthTable.text($1.mean, digits: 1))" }
        return "Server downtime in minutes a year: \(parts.joined(separator: ", "))"
    }

    private func grid(_ value: Double, _ highest: Double, _ height: Double) -> String {
        let x = place(value, highest)
        let label = WorthTable.text(value, digits: value < 1 ? 1 : 0)
        return """
            <line class="line" x1="\(x)" x2="\(x)" y1="\(Self.top - 8)" y2="\(height - 30)"/>
            <text class="soft" x="\(x)" y="\(height - 12)" text-anchor="middle">\(label)</text>
            """
    }

    private func bar(_ contender: Contender, _ estimate: Estimate, at index: Int, _ highest: Double) -> String {
        let y = Self.top + Double(index) * Self.row
        let (begin, end) = (place(Self.lowest, highest), place(estimate.mean, highest))
        let (low, high) = (place(estimate.low, highest), place(estimate.high, highest))
        let middle = y + 11
        return """
            <text class="ink" x="\(Self.left - 12)" y="\(y + 16)" text-anchor="end">\(contender.title)</text>
            <rect class="\(contender == .ours ? "ours" : "bar")" x="\(begin)" y="\(y)" width="\(round(end - begin))" height="22" rx="3"/>
            <path class="span" fill="none" d="M\(low) \(middle)H\(high)M\(low) \(middle - 5)v10M\(high) \(middle - 5)v10"/>
            <text class="ink" x="\(round(max(end, high) + 8))" y="\(y + 16)">\(WorthTable.text(estimate.mean, digits: 1))</text>
            """
    }

    private func place(_ value: Double, _ highest: Double) -> Double {
        let room = Self.width - Self.left - Self.right
        let share = (Estimate.log10(max(value, Self.lowest)) + 1) / (Estimate.log10(highest) + 1)
        return round(Self.left + room * share)
    }

    private func round(_ value: Double) -> Double { (value * 10).rounded() / 10 }

    private func power(_ exponent: Int) -> Double {
        (0..<abs(exponent)).reduce(1.0) { value, _ in exponent < 0 ? value / 10 : value * 10 }
    }
}
