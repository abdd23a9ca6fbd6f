Testing.__checkBinaryOperation(decision.kept.last?.question.contains("evacuate"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"decision.kept.last?.question.contains("evacuate")"#),"==",.__fromSyntaxNode("true")),comments: ["the kept node is chosen by what is costlier to evacuate"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:27:9-28:130
