Testing.__checkBinaryOperation(Set(AlertKey.raised(in: [agent]).keys),{ $0 == $1() },[AlertKey(first: "memory", last: "swap")],expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(AlertKey.raised(in: [agent]).keys)"),"==",.__fromSyntaxNode(#"[AlertKey(first: "memory", last: "swap")]"#)),comments: ["keys of alerts are read wrongly from an agent"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:63:9-65:61
