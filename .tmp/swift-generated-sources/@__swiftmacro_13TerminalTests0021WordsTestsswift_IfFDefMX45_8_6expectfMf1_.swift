Testing.__checkBinaryOperation(Nearest.word(to: "banana", among: words),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Nearest.word(to: "banana", among: words)"#),"==",.__fromSyntaxNode("nil")),comments: ["a guess is offered for something else"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:46:9-46:106
