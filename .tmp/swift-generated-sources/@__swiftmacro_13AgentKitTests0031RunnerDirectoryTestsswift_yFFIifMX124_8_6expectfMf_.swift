Testing.__checkFunctionCall(text.self,calling: {
  $0.hasPrefix($1)
},"0 ",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("text"),"hasPrefix",(nil,.__fromStringLiteral(#""0 ""#, "0 "))), false),comments: ["an agent that needs no privilege runs as root"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:125:9-125:88
