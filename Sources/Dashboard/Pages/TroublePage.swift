/// In place of a page: what is wrong, and what to do.
func troublePage(_ why: String) -> String {
    let node = h(.html, .lang("en")) {
        head("Striker has nothing to show", usesPlot: false)
        h(.body) {
            Node.asset(.signs)
            h(.main, .id("main"), .data(.spoken, "retry")) {
                h(.section, .class("verdict"), .data(.level, "unk"), .aria(.labelledby, "say")) {
                    h(.div, .class("say")) {
                        sign(.unk)
                        h(.div) {
                            h(.p, .class("kicker unk")) {
                                sign(.unk)
                                h(.span) { "Not known" }
                            }
                            h(.h1, .id("say")) { "Striker has nothing to show here." }
                            h(.p, .class("then")) { ended(why) }
                            h(.p, .class("row")) { h(.a, .class("btn"), .href("/")) { "Back to the first page" } }
                        }
                    }
                }
            }
        }
    }
    return "<!doctype html>" + node.html()
}
