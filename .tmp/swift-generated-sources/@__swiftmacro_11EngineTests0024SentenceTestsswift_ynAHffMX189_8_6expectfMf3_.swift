Testing.__checkBinaryOperation(say(picture).level,{ $0 == $1() },.unknown,expression: .__fromBinaryOperation(.__fromSyntaxNode("say(picture).level"),"==",.__fromSyntaxNode(".unknown")),comments: ["an agent that gives no facts is drawn as good"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:190:9-190:97
