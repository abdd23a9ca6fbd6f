Testing.__checkBinaryOperation(report?.notes.isEmpty,{ $0 == $1() },false,expression: .__fromBinaryOperation(.__fromSyntaxNode("report?.notes.isEmpty"),"==",.__fromSyntaxNode("false")),comments: ["nobody is told that an agent leaves processes behind"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:102:9-102:104
