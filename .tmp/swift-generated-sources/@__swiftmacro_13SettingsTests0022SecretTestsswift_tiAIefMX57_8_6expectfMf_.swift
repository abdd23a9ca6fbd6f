Testing.__checkBinaryOperation(problems.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("problems.count"),"==",.__fromSyntaxNode("1")),comments: ["one secret that the group can read is told as \(problems)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:58:9-58:98
