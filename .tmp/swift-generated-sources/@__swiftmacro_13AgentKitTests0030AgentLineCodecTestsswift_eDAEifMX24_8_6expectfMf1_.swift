Testing.__checkValue(try decode(#"{"health":{"key":"fan2","reason":"fan 2 failed"}}"#)
                == .health(Health(key: "fan2", kind: .other, reason: "fan 2 failed")),expression: .__fromSyntaxNode(##"try decode(#"{"health":{"key":"fan2","reason":"fan 2 failed"}}"#)\##n                == .health(Health(key: "fan2", kind: .other, reason: "fan 2 failed"))"##),comments: ["bad, of another kind"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:25:9-27:111
