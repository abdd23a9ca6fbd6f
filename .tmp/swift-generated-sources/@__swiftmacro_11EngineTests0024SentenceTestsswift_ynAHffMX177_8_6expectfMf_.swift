Testing.__checkBinaryOperation(say(picture).level,{ $0 == $1() },.unknown,expression: .__fromBinaryOperation(.__fromSyntaxNode("say(picture).level"),"==",.__fromSyntaxNode(".unknown")),comments: ["a host of which nothing is known yet is told as well"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:178:9-178:104
