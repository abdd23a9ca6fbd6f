Testing.__checkClosureCall(throws: StandardInput.Problem.contract(9),performing: { try StandardInput.parse(Array(#"{"contract":9}"#.utf8)).get() },expression: .__fromSyntaxNode(##"try StandardInput.parse(Array(#"{"contract":9}"#.utf8)).get()"##),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:46:9-46:125
