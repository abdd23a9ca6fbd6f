Testing.__checkBinaryOperation(TimeSpan.seconds(text),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("TimeSpan.seconds(text)"),"==",.__fromSyntaxNode("nil")),comments: ["\"\(text)\" is taken for a length of time"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:56:9-56:92
