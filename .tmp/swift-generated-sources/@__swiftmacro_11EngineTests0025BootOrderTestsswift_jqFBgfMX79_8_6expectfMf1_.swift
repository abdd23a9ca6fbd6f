Testing.__checkBinaryOperation(off.run(5).boot?.host,{ $0 == $1() },"n2",expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(5).boot?.host"),"==",.__fromStringLiteral(#""n2""#, "n2")),comments: ["the second boot on one UPS did not come after 60 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:80:9-80:101
