Testing.__checkBinaryOperation(pair.run(5).said,{ $0 == $1() },["P4 withdraw n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(5).said"),"==",.__fromSyntaxNode(#"["P4 withdraw n1"]"#)),comments: ["n1's hold-up is under its need: it leaves"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:77:9-77:101
