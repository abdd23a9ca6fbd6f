Testing.__checkBinaryOperation(second.filter { !$0.isClear },{ $0 == $1() },third.filter { !$0.isClear },expression: .__fromBinaryOperation(.__fromSyntaxNode("second.filter { !$0.isClear }"),"==",.__fromSyntaxNode("third.filter { !$0.isClear }")),comments: ["\(one.testDescription) does not come to rest"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/CaseTests.swift:67:9-67:127
