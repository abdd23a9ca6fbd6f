Testing.__checkBinaryOperation(error?.sentence.contains(expected),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.sentence.contains(expected)"),"==",.__fromSyntaxNode("true")),comments: ["the sentence does not say \"\(expected)\": \(error?.sentence ?? "")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:63:13-64:131
