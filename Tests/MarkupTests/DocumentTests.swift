import Markup
import Testing

struct DocumentTests {
    @Test("elements, attributes and text of a document are read, with entities undone")
    func readsADocument() throws {
        let root = try Document.parse(
            "<?xml version='1.0'?><a x='1 &lt; 2'><!-- no --><b>one<c/> two</b><b y=\"&amp;\"/><![CDATA[<raw>]]></a>")
        #expect(root.name == "a" && root["x"] == "1 < 2", "the root's attributes are lost")
        #expect(root.all("b").count == 2 && root.first("b")?.text == "one two", "the text of an element is lost")
        #expect(root.all("b").last?["y"] == "&" && root.text == "<raw>", "an entity or CDATA is not undone")
        #expect(root.first(["b", "c"]) != nil && root.first(["b", "z"]) == nil && root.descendants("c").count == 1)
    }

    @Test(
        "what is not XML is refused with its line",
        arguments: ["", "no xml", "<a><b></a>", "<a>", "<a/><b/>", "<a x=1/>", "\n\n<a>&nothing;</a>"])
    func refuses(_ text: String) {
        #expect(throws: MarkupError.self, "\(text) passes for XML") { try Document.parse(text) }
    }

    @Test("a document cannot grow in memory: no document type, no endless nesting")
    func isBounded() {
        let bomb = "<!DOCTYPE a [<!ENTITY x 'xxxx'><!ENTITY y '&x;&x;&x;'>]><a>&y;</a>"
        #expect(throws: MarkupError.self, "a document may declare entities") { try Document.parse(bomb) }
        let deep = String(repeating: "<a>", count: 5000) + String(repeating: "</a>", count: 5000)
        #expect(throws: MarkupError.tooDeep(limit: Document.limitDepth), "a document may nest without limit") {
            try Document.parse(deep)
        }
    }
}
