Testing.__checkBinaryOperation(" 034.6 ".decimal,{ $0 == $1() },34.6,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"" 034.6 ".decimal"#),"==",.__fromSyntaxNode("34.6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:83:9-83:43
