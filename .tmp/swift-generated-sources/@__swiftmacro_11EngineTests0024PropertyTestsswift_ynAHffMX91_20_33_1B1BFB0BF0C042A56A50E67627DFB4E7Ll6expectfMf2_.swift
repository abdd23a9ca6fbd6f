Testing.__checkBinaryOperation(to.power != .good,{ $0 && $1() },from.power == .good,expression: .__fromNegation(.__fromBinaryOperation(.__fromSyntaxNode("to.power != .good"),"&&",.__fromSyntaxNode("from.power == .good")), true),comments: ["servers leave good power (seed \(seed))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:92:21-92:116
