Testing.__checkBinaryOperation(TimeSpan.seconds(text),{ $0 == $1() },seconds,expression: .__fromBinaryOperation(.__fromSyntaxNode("TimeSpan.seconds(text)"),"==",.__fromSyntaxNode("seconds")),comments: ["\(text) is read wrongly"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:51:9-51:78
