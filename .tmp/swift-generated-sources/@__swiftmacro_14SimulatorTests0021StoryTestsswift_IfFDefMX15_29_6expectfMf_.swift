Testing.__checkFunctionCall(names.self,calling: {
  $0.contains($1)
},name,expression: .__fromFunctionCall(.__fromSyntaxNode("names"),"contains",(nil,.__fromSyntaxNode("name"))),comments: ["the story \(name) is missing in \(Story.folder.path)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:16:30-16:115
