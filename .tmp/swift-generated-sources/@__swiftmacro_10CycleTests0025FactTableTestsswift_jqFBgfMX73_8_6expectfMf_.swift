Testing.__checkBinaryOperation(source?.measuredDischargePercentPerMinute,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("source?.measuredDischargePercentPerMinute"),"==",.__fromSyntaxNode("3")),comments: ["3 % in 60 s are not 3 % a minute"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:74:9-74:100
