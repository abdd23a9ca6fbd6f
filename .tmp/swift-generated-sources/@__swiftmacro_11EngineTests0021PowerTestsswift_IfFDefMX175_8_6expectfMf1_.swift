Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },["P3 withdraw n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode(#"["P3 withdraw n2"]"#)),comments: ["a dead UPS that last claimed mains keeps both nodes on"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:176:9-176:111
