Testing.__checkValue(try decode(text) == .reading(Reading(kind: "fan", key: "fan1", value: .number(900), unit: "rpm")),expression: .__fromSyntaxNode(#"try decode(text) == .reading(Reading(kind: "fan", key: "fan1", value: .number(900), unit: "rpm"))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:36:9-36:115
