Testing.__checkBinaryOperation(forecast.errorSeconds,{ $0 == $1() },300,expression: .__fromBinaryOperation(.__fromSyntaxNode("forecast.errorSeconds"),"==",.__fromSyntaxNode("300")),comments: ["the error of the rate, a fifth, is not shown as the 5 minutes it makes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:118:9-118:120
