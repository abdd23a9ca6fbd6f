Testing.__checkBinaryOperation(text,{ $0 == $1() },"ok\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("text"),"==",.__fromStringLiteral(#""ok\n""#, "ok\n")),comments: ["the database is damaged after kill -9: \(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/KillTests.swift:145:9-145:82
