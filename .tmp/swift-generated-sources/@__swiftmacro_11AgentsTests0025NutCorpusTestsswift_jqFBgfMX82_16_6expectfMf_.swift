Testing.__checkBinaryOperation(numbers[name] == nil,{ $0 || $1() },numbers[name] == .some(nil),expression: .__fromBinaryOperation(.__fromSyntaxNode("numbers[name] == nil"),"||",.__fromSyntaxNode("numbers[name] == .some(nil)")),comments: ["\(path): \(name) \(value) is believed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:83:17-83:118
