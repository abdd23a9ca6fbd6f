Testing.__checkFunctionCall("\(error)".self,calling: {
  $0.contains($1)
},".recover",expression: .__fromFunctionCall(.__fromSyntaxNode(#""\(error)""#),"contains",(nil,.__fromStringLiteral(#"".recover""#, ".recover"))),comments: ["how to save what can be read is not told: \(error)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:88:13-88:107
