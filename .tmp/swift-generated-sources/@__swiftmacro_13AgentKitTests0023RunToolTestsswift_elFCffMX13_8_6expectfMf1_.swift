Testing.__checkBinaryOperation(String(decoding: result.errors, as: UTF8.self),{ $0 == $1() },"wrong\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("String(decoding: result.errors, as: UTF8.self)"),"==",.__fromStringLiteral(#""wrong\n""#, "wrong\n")),comments: ["standard error of a tool is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunToolTests.swift:14:9-14:113
