Testing.__checkBinaryOperation(off.run(5).boot?.by,{ $0 == $1() },"s2",expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(5).boot?.by"),"==",.__fromStringLiteral(#""s2""#, "s2")),comments: ["the second Striker did not take over after 120 s (first known to have sent: \(known))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:57:13-59:105
