Testing.__checkFunctionCall(Set(object.keys).self,calling: {
  $0.isSubset(of: $1)
},fields,expression: .__fromFunctionCall(.__fromSyntaxNode("Set(object.keys)"),"isSubset",("of",.__fromSyntaxNode("fields"))),comments: ["an unknown field in \(line)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:42:9-42:86
