Testing.__checkFunctionCall(manifest.self,calling: {
  $0.contains($1)
},"\"hunter2secret\"",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("manifest"),"contains",(nil,.__fromStringLiteral(#""\"hunter2secret\"""#, #""hunter2secret""#))), false),comments: ["the manifest's settings hold the password"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:62:9-62:102
