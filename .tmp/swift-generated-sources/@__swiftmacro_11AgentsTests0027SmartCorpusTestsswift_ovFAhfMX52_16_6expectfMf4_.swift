Testing.__checkBinaryOperation(lines.devices.first?.model,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.devices.first?.model"),"!=",.__fromSyntaxNode("nil")),comments: ["\(name): the model is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:53:17-53:89
