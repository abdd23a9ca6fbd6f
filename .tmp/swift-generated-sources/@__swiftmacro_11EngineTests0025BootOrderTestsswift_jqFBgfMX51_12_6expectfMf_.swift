Testing.__checkBinaryOperation(off.run(300).boot?.by,{ $0 == $1() },"s1",expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(300).boot?.by"),"==",.__fromStringLiteral(#""s1""#, "s1")),comments: ["the first Striker by name does not send first"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:52:13-52:100
