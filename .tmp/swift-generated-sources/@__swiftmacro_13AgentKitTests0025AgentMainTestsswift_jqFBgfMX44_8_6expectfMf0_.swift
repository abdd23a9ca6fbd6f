Testing.__checkClosureCall(throws: StandardInput.Problem.self,performing: { try StandardInput.parse(Array("rubbish".utf8)).get() },expression: .__fromSyntaxNode(#"try StandardInput.parse(Array("rubbish".utf8)).get()"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:45:9-45:109
