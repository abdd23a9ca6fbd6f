import Facts

/// Where the boxes, sockets and cords of the power path lie. Pure geometry: it knows no states.
struct PowerLayout: Equatable, Sendable {
    struct Shape: Equatable, Sendable {
        var width: Double
        /// The sources' boxes.
        var sourceX: Double
        var sourceWidth: Double
        var sourceHeight: Double
        var nodeX: Double
        var nodeWidth: Double
        var socketWidth: Double
        /// Room between sources, when they lie close.
        var gap = 18.0
        /// Between two outputs of a source.
        var pitch: Double

        static let wide = Shape(
            width: 790, sourceX: 136, sourceWidth: 212, sourceHeight: 92, nodeX: 540, nodeWidth: 250, socketWidth: 44, pitch: 18)
        static let narrow = Shape(
            width: 350, sourceX: 0, sourceWidth: 142, sourceHeight: 104, nodeX: 208, nodeWidth: 142, socketWidth: 30, pitch: 22)
    }

    struct Route: Equatable, Sendable {
        var cord: Cord
        var fromY: Double
        var toY: Double
        /// Where it turns; nil when it is straight.
        var laneX: Double?
    }

    static let nodeHeight = 130.0
    static let nodeGap = 24.0
    static let radius = 8.0

    var shape: Shape
    var height: Double
    var sourceY: [SourceName: Double] = [:]
    var nodeY: [HostName: Double] = [:]
    var routes: [Route] = []

    init(shape: Shape, sources: [SourceName], nodes: [HostName], cords: [Cord]) {
        self.shape = shape
        let sourcesNeed = Double(sources.count) * shape.sourceHeight + Double(max(0, sources.count - 1)) * shape.gap
        let nodesNeed = Double(nodes.count) * Self.nodeHeight + Double(max(0, nodes.count - 1)) * Self.nodeGap
        height = max(sourcesNeed, nodesNeed)
        for (place, name) in sources.enumerated() {
            sourceY[name] = Self.top(place, of: sources.count, each: shape.sourceHeight, in: height)
        }
        for (place, name) in nodes.enumerated() {
            nodeY[name] = Self.top(place, of: nodes.count, each: Self.nodeHeight, in: height)
        }
        routes = Self.lanes(ends(of: cords, sources, nodes), shape)
    }

    private static func top(_ place: Int, of count: Int, each: Double, in height: Double) -> Double {
        count == 1 ? (height - each) / 2 : Double(place) * (height - each) / Double(count - 1)
    }

    /// Sockets are sorted by the height of their source; an output leaves at the height of its socket where it can.
    private func ends(of cords: [Cord], _ sources: [SourceName], _ nodes: [HostName]) -> [Route] {
        var routes: [Route] = []
        for node in nodes {
            let mine = cords.filter { $0.host == node && sourceY[$0.source] != nil }
                .sorted { (sourceY[$0.source] ?? 0, $0.psu) < (sourceY[$1.source] ?? 0, $1.psu) }
            for (place, cord) in mine.enumerated() {
                let y = (nodeY[node] ?? 0) + Self.nodeHeight * Double(place + 1) / Double(mine.count + 1)
                routes.append(Route(cord: cord, fromY: y, toY: y))
            }
        }
        for source in sources {
            let mine = routes.indices.filter { routes[$0].cord.source == source }.sorted { routes[$0].toY < routes[$1].toY }
            let heights = outputs(wanted: mine.map { routes[$0].toY }, top: sourceY[source] ?? 0)
            for (index, height) in zip(mine, heights) { routes[index].fromY = height }
        }
        return routes
    }

    private func outputs(wanted: [Double], top: Double) -> [Double] {
        let low = top + 14
        let high = top + shape.sourceHeight - 14
        let pitch = min(shape.pitch, (high - low) / Double(max(1, wanted.count - 1)))
        var heights = wanted.map { min(max($0, low), high) }
        for index in heights.indices.dropFirst() { heights[index] = max(heights[index], heights[index - 1] + pitch) }
        for index in heights.indices.reversed() {
            let limit = index == heights.count - 1 ? high : heights[index + 1] - pitch
            heights[index] = min(heights[index], limit)
        }
        return heights
    }

    /// One lane for each cord that is not straight, in the order that crosses least: cords that rise first, from the
    /// highest; then cords that fall, from the lowest.
    private static func lanes(_ routes: [Route], _ shape: Shape) -> [Route] {
        var routes = routes
        let rising = routes.indices.filter { routes[$0].toY < routes[$0].fromY - 0.5 }.sorted { routes[$0].fromY < routes[$1].fromY }
        let falling = routes.indices.filter { routes[$0].toY > routes[$0].fromY + 0.5 }.sorted { routes[$0].fromY > routes[$1].fromY }
        let left = shape.sourceX + shape.sourceWidth
        let right = shape.nodeX - shape.socketWidth / 2 - 10
        for (place, index) in (rising + falling).enumerated() {
            routes[index].laneX = left + (right - left) * Double(place + 1) / Double(rising.count + falling.count + 1)
        }
        return routes
    }

    /// The line of a cord, ending before the socket.
    func path(of route: Route) -> String {
        let from = shape.sourceX + shape.sourceWidth
        let to = shape.nodeX - 16
        guard let lane = route.laneX else { return "M\(decimal(from)) \(decimal(route.fromY))H\(decimal(to))" }
        let down = route.toY > route.fromY
        let radius = min(Self.radius, abs(route.toY - route.fromY) / 2, lane - from)
        let step = down ? radius : -radius
        let (x, a, b) = (decimal(lane), decimal(route.fromY), decimal(route.toY))
        return "M\(decimal(from)) \(a)H\(decimal(lane - radius))Q\(x) \(a) \(x) \(decimal(route.fromY + step))"
            + "V\(decimal(route.toY - step))Q\(x) \(b) \(decimal(lane + radius)) \(b)H\(decimal(to))"
    }
}
