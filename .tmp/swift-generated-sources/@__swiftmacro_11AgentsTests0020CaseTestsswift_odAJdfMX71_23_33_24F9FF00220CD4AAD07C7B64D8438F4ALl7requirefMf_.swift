Testing.__checkFunctionCall(TestPlaces.self,calling: {
  $0.text($1)
},"\(one.folder)/manifest.json",expression: .__fromFunctionCall(.__fromSyntaxNode("TestPlaces"),"text",(nil,.__fromSyntaxNode(#""\(one.folder)/manifest.json""#))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/AgentsTests/CaseTests.swift:72:24-72:80
