/// A file that is compiled into the program.
struct Asset: Sendable {
    let name: String
    let type: String
    let text: String
    /// Part of its address, so that browsers may keep it for ever.
    let tag: String

    private init(_ name: String, _ type: String, _ bytes: [UInt8]) {
        self.name = name
        self.type = type
        text = String(decoding: bytes, as: UTF8.self)
        // FNV-1a: it only has to differ when the file does.
        let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        tag = String(hash, radix: 36)
    }

    var address: String { "/assets/\(tag)/\(name)" }

    static let style = Asset("striker.css", "text/css; charset=utf-8", PackageResources.striker_css)
    static let live = Asset("live.js", "text/javascript; charset=utf-8", PackageResources.live_js)
    static let plot = Asset("plot.js", "text/javascript; charset=utf-8", PackageResources.plot_js)
    static let icon = Asset("icon.svg", "image/svg+xml", PackageResources.icon_svg)
    /// The signs of all states; part of each page.
    static let signs = Asset("signs.svg", "image/svg+xml", PackageResources.signs_svg)

    static let served = [style, live, plot, icon]
    /// Differs when anything that a browser loaded does.
    static let build = String(
        served.map(\.tag).joined().utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 36)
}
