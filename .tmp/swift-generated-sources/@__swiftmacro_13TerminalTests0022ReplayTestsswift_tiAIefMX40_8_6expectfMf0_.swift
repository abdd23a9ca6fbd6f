Testing.__checkBinaryOperation(replay.differences,{ $0 == $1() },["intents"],expression: .__fromBinaryOperation(.__fromSyntaxNode("replay.differences"),"==",.__fromSyntaxNode(#"["intents"]"#)),comments: ["the part that differs is not named"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:41:9-41:89
