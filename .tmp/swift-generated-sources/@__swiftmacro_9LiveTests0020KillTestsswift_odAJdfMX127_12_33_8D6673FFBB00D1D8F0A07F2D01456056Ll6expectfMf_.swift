Testing.__checkBinaryOperation(words.count,{ $0 <= $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("words.count"),"<=",.__fromSyntaxNode("1")),comments: ["\(when): the facts of \(agent) are of \(words.count) different runs: a pass is half there"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/KillTests.swift:128:13-128:131
