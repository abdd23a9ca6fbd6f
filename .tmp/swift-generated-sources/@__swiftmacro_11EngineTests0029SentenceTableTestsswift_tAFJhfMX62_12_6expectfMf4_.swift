Testing.__checkFunctionCall(all.lowercased().self,calling: {
  $0.contains($1)
},word,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("all.lowercased()"),"contains",(nil,.__fromSyntaxNode("word"))), false),comments: ["the sentence says \"\(word)\": \(all)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:63:13-63:95
