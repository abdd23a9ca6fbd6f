import Engine
import Facts

/// What a page is made of, beside the frame that all share.
struct Page: Sendable {
    /// Of the tab.
    var title: String
    var place: Place
    /// Where it is, after the name of the Anvil; empty for Now.
    var trail: [(String, String?)] = []
    var main: Node
    /// What its parts follow: the scope of the live stream; nil when it does not change by itself.
    var scope: Scope?
    var revision: Int = 0
    var usesPlot = false
    /// Told once after a form was sent.
    var message: String?

    /// The words in the bar, in the order of the brief. Those of later issues are not shown: a word that leads nowhere
    /// is worse than none.
    enum Place: String, CaseIterable, Sendable {
        case now = "Now"
        case decisions = "Decisions"
        case history = "History"
        case events = "Events"
        case agents = "Agents"

        func address(_ base: String) -> String {
            self == .now ? base : "\(base)/\(rawValue.lowercased())"
        }
    }
}

/// The whole document. It works without JavaScript and without style sheets.
func document(_ page: Page, _ snapshot: Snapshot) -> String {
    let stamp = String(snapshot.now.milliseconds)
    let node = h(.html, .lang("en")) {
        head(page.title, usesPlot: page.usesPlot)
        h(.body, .class(snapshot.isSimulation ? "sim" : "")) {
            h(.a, .class("skip"), .href("#main")) { "Skip to content" }
            Node.asset(.signs)
            top(page, snapshot)
            if snapshot.isSimulation { simulationBanner(page) }
            h(
                .main, .id("main"), .tabindex(-1), .class(snapshot.isStale ? "isstale" : ""), .data(.rev, String(page.revision)),
                .data(.of, page.scope?.name ?? ""),
                .data(.now, stamp), .data(.rate, decimal(snapshot.rate)), .data(.pass, String(snapshot.passAt.milliseconds)),
                .data(.stale, decimal(Snapshot.staleAfterSeconds)), .data(.host, snapshot.picture.seat),
                .data(.zone, String(snapshot.utcOffsetSeconds))
            ) {
                staleBanner()
                trail(page, snapshot)
                if let message = page.message { h(.p, .class("told"), .role("status")) { message } }
                page.main
            }
            foot(snapshot)
            announcements()
        }
    }
    return "<!doctype html>" + node.html()
}

/// A page that belongs to no Anvil: without the words of the bar, and without a live stream. It is read anew every `everySeconds`.
func bareDocument(_ title: String, everySeconds: Int, @Markup content: () -> Node) -> String {
    let node = h(.html, .lang("en")) {
        head(title, usesPlot: false)
        h(.body) {
            h(.a, .class("skip"), .href("#main")) { "Skip to content" }
            Node.asset(.signs)
            h(.header, .class("top")) {
                h(.div, .class("bar")) {
                    brand()
                    h(.div, .class("live")) {
                        h(.span, .class("pulse"), .ariaHidden, .id("pulse"))
                        h(.span, .id("age"))
                        h(.noscript) { h(.a, .href("?")) { "Reload" } }
                    }
                }
            }
            h(
                .main, .id("main"), .tabindex(-1), .data(.every, String(everySeconds)), .data(.stale, String(3 * everySeconds)),
                .data(.host, "The database")
            ) {
                staleBanner()
                content()
            }
            announcements()
        }
    }
    return "<!doctype html>" + node.html()
}

func head(_ title: String, usesPlot: Bool) -> Node {
    h(.head) {
        h(.meta, .charset("utf-8"))
        h(.meta, .name("viewport"), .content("width=device-width,initial-scale=1"))
        h(.title) { title }
        h(.link, .rel("stylesheet"), .href(Asset.style.address))
        h(.link, .rel("icon"), .href(Asset.icon.address), .type("image/svg+xml"))
        h(.script, .type("module"), .src(Asset.live.address))
        if usesPlot { h(.script, .type("module"), .src(Asset.plot.address)) }
    }
}

private func top(_ page: Page, _ snapshot: Snapshot) -> Node {
    h(.header, .class("top")) {
        h(.div, .class("bar")) {
            brand()
            h(.nav, .class("main"), .aria(.label, "Main")) {
                h(.ul, .class("desk")) { links(page, snapshot) }
                h(.details, .class("phone"), .id("menu")) {
                    h(.summary) { "Menu" }
                    h(.ul) { links(page, snapshot) }
                }
            }
            live(page, snapshot)
        }
    }
}

private func brand() -> Node {
    h(.a, .class("brand"), .href("/")) {
        h(.svg, .svg(.width, 22), .svg(.height, 22), .svg(.viewBox, "0 0 22 22"), .ariaHidden) {
            h(.path, .class("logo"), .svg(.d, "M2 6h18l-3 5H5zM8 11h6v4h3v4H5v-4h3z"))
        }
        "Striker"
    }
}

private func links(_ page: Page, _ snapshot: Snapshot) -> Node {
    .many(
        Page.Place.allCases.map { place in
            h(.li) {
                h(.a, [.href(place.address(snapshot.base))] + (place == page.place ? [.aria(.current, "page")] : [])) {
                    place.rawValue
                }
            }
        })
}

/// Two ages, never mixed: that of the page, which the browser counts, and that of the facts.
private func live(_ page: Page, _ snapshot: Snapshot) -> Node {
    h(.div, .class("live")) {
        h(.span, .class("pulse"), .ariaHidden, .id("pulse"))
        h(.span, .id("age")) { "Made at \(snapshot.clock.hms(snapshot.now)). Last pass \(snapshot.clock.hms(snapshot.passAt))" }
        if page.scope != nil {
            h(.button, .class("pause"), .type("button"), .id("pause"), .aria(.pressed, "false"), .hidden) { "Pause" }
        }
        h(.noscript) { h(.a, .href("?")) { "Reload" } }
    }
}

private func simulationBanner(_ page: Page) -> Node {
    h(.section, .class("simbar"), .aria(.label, "Simulation")) {
        h(.p) {
            h(.b) { "SIMULATION." }
            " Nothing here is real: a site in memory, run by the same engine. "
            h(.a, .href(page.place == .now ? "#controls" : "/#controls")) { "Play with it" }
        }
    }
}

/// Empty and hidden in the first HTML; filled once when the page hears nothing any more.
private func staleBanner() -> Node {
    h(.div, .class("stale"), .id("stale"), .role("status"), .hidden) {
        sign(.unk)
        h(.p, .id("stale-text"))
    }
}

/// Where a screen reader listens; empty in the first HTML.
private func announcements() -> Node {
    .many([
        h(.div, .class("vh"), .role("status"), .aria(.live, "polite"), .id("polite")),
        h(.div, .class("vh"), .role("alert"), .id("urgent")),
    ])
}

private func trail(_ page: Page, _ snapshot: Snapshot) -> Node {
    h(.nav, .class("crumb"), .aria(.label, "Where you are")) {
        if page.trail.isEmpty {
            h(.span, .aria(.current, "page")) { snapshot.anvil }
        } else {
            h(.a, .href(snapshot.base)) { snapshot.anvil }
            for (place, (name, address)) in page.trail.enumerated() {
                h(.span, .ariaHidden) { " › " }
                if let address, place < page.trail.count - 1 {
                    h(.a, .href(address)) { name }
                } else {
                    h(.span, .aria(.current, "page")) { name }
                }
            }
        }
    }
}

private func foot(_ snapshot: Snapshot) -> Node {
    h(.footer, .class("foot")) {
        h(.p) {
            "Seen by \(snapshot.picture.seat) · Striker · times are local to the site (\(snapshot.zone)) · "
            h(.a, .href("/api/v1/status?anvil=\(encoded(snapshot.anvil))")) { "Status as JSON" }
        }
    }
}
