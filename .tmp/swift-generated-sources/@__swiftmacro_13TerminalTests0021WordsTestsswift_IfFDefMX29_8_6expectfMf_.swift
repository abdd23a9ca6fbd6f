Testing.__checkBinaryOperation(Words.number(value),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("Words.number(value)"),"==",.__fromSyntaxNode("expected")),comments: ["\(value) is told wrongly"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:30:9-30:77
