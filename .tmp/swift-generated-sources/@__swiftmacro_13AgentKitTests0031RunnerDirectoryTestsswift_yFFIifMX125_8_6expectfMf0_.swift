Testing.__checkFunctionCall(text.self,calling: {
  $0.hasSuffix($1)
},"clean / C.UTF-8",expression: .__fromFunctionCall(.__fromSyntaxNode("text"),"hasSuffix",(nil,.__fromStringLiteral(#""clean / C.UTF-8""#, "clean / C.UTF-8"))),comments: ["an agent gets more of our environment than it should: \(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:126:9-126:116
