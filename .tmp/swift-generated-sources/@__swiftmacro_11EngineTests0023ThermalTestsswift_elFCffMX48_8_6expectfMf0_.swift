Testing.__checkBinaryOperation(pair.run(1).said,{ $0 == $1() },["T5 migrate n1 to n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(1).said"),"==",.__fromSyntaxNode(#"["T5 migrate n1 to n2"]"#)),comments: ["a hot node keeps its servers"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:49:9-49:93
