Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },["R8 fence n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode(#"["R8 fence n2"]"#)),comments: ["the peer that did not come back was not turned off"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:28:9-28:104
