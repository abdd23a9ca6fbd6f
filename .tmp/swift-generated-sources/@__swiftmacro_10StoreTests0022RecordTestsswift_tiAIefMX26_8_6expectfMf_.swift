Testing.__checkBinaryOperation(stored.decision,{ $0 == $1() },Decision(intents: [intent]),expression: .__fromBinaryOperation(.__fromSyntaxNode("stored.decision"),"==",.__fromSyntaxNode("Decision(intents: [intent])")),comments: ["the decision came back as \(stored.decision)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:27:9-27:112
