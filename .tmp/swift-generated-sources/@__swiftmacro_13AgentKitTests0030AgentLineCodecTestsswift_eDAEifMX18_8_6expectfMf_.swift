Testing.__checkValue(try decode(#"{"temperature":{"key":"cpu1","value":61,"state":"nominal"}}"#)
                == .temperature(Temperature(key: "cpu1", value: 61, state: .nominal)),expression: .__fromSyntaxNode(##"try decode(#"{"temperature":{"key":"cpu1","value":61,"state":"nominal"}}"#)\##n                == .temperature(Temperature(key: "cpu1", value: 61, state: .nominal))"##),comments: ["weight 1, of the host"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:19:9-21:112
