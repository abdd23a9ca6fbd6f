Testing.__checkBinaryOperation(stored.summary,{ $0 == $1() },DecisionSummary(
                    id: id, host: "n1", at: host.at, wallMilliseconds: pass.wallMilliseconds, rule: .h1, kind: .intent,
                    text: "fan 2 of n1 failed", hasPicture: true),expression: .__fromBinaryOperation(.__fromSyntaxNode("stored.summary"),"==",.__fromSyntaxNode(#"DecisionSummary(\#n                    id: id, host: "n1", at: host.at, wallMilliseconds: pass.wallMilliseconds, rule: .h1, kind: .intent,\#n                    text: "fan 2 of n1 failed", hasPicture: true)"#)),comments: ["the decision is listed as \(stored.summary)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:29:9-33:114
