Testing.__checkBinaryOperation(forecast.at,{ $0 == $1() },off.pair.picture.now.adding(seconds: 1200),expression: .__fromBinaryOperation(.__fromSyntaxNode("forecast.at"),"==",.__fromSyntaxNode("off.pair.picture.now.adding(seconds: 1200)")),comments: ["10 % at 0.5 % a minute are not 20 minutes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:117:9-117:120
