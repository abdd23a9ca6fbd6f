Testing.__checkBinaryOperation(seat.lastPass?.bootID,{ $0 == $1() },"boot-1",expression: .__fromBinaryOperation(.__fromSyntaxNode("seat.lastPass?.bootID"),"==",.__fromStringLiteral(#""boot-1""#, "boot-1")),comments: ["the boot of the last pass is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:82:9-82:88
