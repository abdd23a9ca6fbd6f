Testing.__checkBinaryOperation(off.run(120).boot?.by,{ $0 == $1() },"s1",expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(120).boot?.by"),"==",.__fromStringLiteral(#""s1""#, "s1")),comments: ["after both the first is not asked again"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:60:13-60:94
