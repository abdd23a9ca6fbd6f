Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },["R1 boot n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode(#"["R1 boot n1"]"#)),comments: ["n1, which stopped last, was not the first to be booted after 300 s of mains"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:13:9-13:128
