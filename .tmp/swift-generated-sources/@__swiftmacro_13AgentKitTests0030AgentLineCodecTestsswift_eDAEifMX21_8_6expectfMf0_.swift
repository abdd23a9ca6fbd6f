Testing.__checkValue(try decode(#"{"power":{"key":"ups1","input":"good","output":"mains"}}"#)
                == .power(Power(key: "ups1", input: .good, output: .mains)),expression: .__fromSyntaxNode(##"try decode(#"{"power":{"key":"ups1","input":"good","output":"mains"}}"#)\##n                == .power(Power(key: "ups1", input: .good, output: .mains))"##),comments: ["no self-test, no new battery wanted"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:22:9-24:116
