Testing.__checkBinaryOperation(expected,{ $0 == $1() },found,expression: .__fromBinaryOperation(.__fromSyntaxNode("expected"),"==",.__fromSyntaxNode("found")),comments: ["\(one.testDescription) (\(about)) no longer says \(missing.joined(separator: " ")) but \(extra.joined(separator: " "))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/CaseTests.swift:47:9-50:10
