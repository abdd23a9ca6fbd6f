Testing.__checkValue(try decode(#"{"alert":{"level":"warning","key":"a.b","text":"look"}}"#)
                == .alert(AgentAlert(level: .warning, key: "a.b", text: "look")),expression: .__fromSyntaxNode(##"try decode(#"{"alert":{"level":"warning","key":"a.b","text":"look"}}"#)\##n                == .alert(AgentAlert(level: .warning, key: "a.b", text: "look"))"##),comments: ["an alert is set"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:28:9-30:101
