Testing.__checkBinaryOperation(pair.run(5).said,{ $0 == $1() },["T6 withdraw n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(5).said"),"==",.__fromSyntaxNode(#"["T6 withdraw n1"]"#)),comments: ["n1 stays on though the room is hot"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:65:9-65:94
