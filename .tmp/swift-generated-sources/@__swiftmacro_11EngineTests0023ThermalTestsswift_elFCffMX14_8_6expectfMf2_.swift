Testing.__checkBinaryOperation(pair.run(5).said,{ $0 == $1() },["T2 withdraw n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(5).said"),"==",.__fromSyntaxNode(#"["T2 withdraw n1"]"#)),comments: ["n1 is empty and critical but stays on"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:15:9-15:97
