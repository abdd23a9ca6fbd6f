Testing.__checkBinaryOperation("DIMM A1 / Bank 0".asKey,{ $0 == $1() },"dimm-a1-bank-0",expression: .__fromBinaryOperation(.__fromSyntaxNode(#""DIMM A1 / Bank 0".asKey"#),"==",.__fromStringLiteral(#""dimm-a1-bank-0""#, "dimm-a1-bank-0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:85:9-85:62
