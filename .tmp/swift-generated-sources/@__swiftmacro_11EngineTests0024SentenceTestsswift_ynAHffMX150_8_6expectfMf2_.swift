Testing.__checkFunctionCall(say(picture).then.self,calling: {
  $0.hasPrefix($1)
},"It was never heard.",expression: .__fromFunctionCall(.__fromSyntaxNode("say(picture).then"),"hasPrefix",(nil,.__fromStringLiteral(#""It was never heard.""#, "It was never heard."))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:151:9-151:68
