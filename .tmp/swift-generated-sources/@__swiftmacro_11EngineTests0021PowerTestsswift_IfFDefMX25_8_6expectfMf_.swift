Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },["P3 migrate n2 to n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode(#"["P3 migrate n2 to n1"]"#)),comments: ["n1 hosts more, so it is kept and takes srv3"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:26:9-26:105
