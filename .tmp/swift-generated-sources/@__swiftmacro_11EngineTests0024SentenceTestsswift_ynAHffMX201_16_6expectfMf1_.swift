Testing.__checkFunctionCall(all.self,calling: {
  $0.contains($1)
},word,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("all"),"contains",(nil,.__fromSyntaxNode("word"))), false),comments: ["the sentence says \"\(word)\": \(all)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:202:17-202:86
