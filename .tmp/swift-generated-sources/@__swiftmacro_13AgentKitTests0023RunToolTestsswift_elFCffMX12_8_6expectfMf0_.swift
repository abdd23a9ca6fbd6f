Testing.__checkBinaryOperation(String(decoding: result.output, as: UTF8.self),{ $0 == $1() },"hello",expression: .__fromBinaryOperation(.__fromSyntaxNode("String(decoding: result.output, as: UTF8.self)"),"==",.__fromStringLiteral(#""hello""#, "hello")),comments: ["a tool does not get its input or its output is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunToolTests.swift:13:9-13:130
