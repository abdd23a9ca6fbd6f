Testing.__checkFunctionCall(because.self,calling: {
  $0.contains($1)
},agent.reason,expression: .__fromFunctionCall(.__fromSyntaxNode("because"),"contains",(nil,.__fromSyntaxNode("agent.reason"))),comments: ["the reason for \(agent.name) is not clear: \(because)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:88:13-88:109
