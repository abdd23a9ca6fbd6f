Testing.__checkBinaryOperation(pair.run(15).said,{ $0 == $1() },["T3 withdraw n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(15).said"),"==",.__fromSyntaxNode(#"["T3 withdraw n2"]"#)),comments: ["n2, not kept, withdraws at once"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:33:9-33:92
