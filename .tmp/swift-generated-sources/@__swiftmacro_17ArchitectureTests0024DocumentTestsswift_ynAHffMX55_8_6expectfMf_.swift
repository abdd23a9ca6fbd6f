Testing.__checkBinaryOperation(Set(AlertKey.raised(in: [engine]).keys),{ $0 == $1() },[
                AlertKey(first: "ups", last: "input"), AlertKey(first: "ups", last: nil),
            ],expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(AlertKey.raised(in: [engine]).keys)"),"==",.__fromSyntaxNode(#"[\#n                AlertKey(first: "ups", last: "input"), AlertKey(first: "ups", last: nil),\#n            ]"#)),comments: ["keys of alerts are read wrongly from the engine"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:56:9-60:63
