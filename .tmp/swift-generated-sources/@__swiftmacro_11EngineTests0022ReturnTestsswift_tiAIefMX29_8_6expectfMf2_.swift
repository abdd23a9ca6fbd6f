Testing.__checkBinaryOperation(decision.intents.first?.preconditions,{ $0 == $1() },[.notMember("n2")],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.intents.first?.preconditions"),"==",.__fromSyntaxNode(#"[.notMember("n2")]"#)),comments: ["a peer that is a member again could be turned off"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:30:9-30:130
