Testing.__checkFunctionCall(shown.self,calling: {
  $0.contains($1)
},"\n+ 0 n1 sees fan2: fan 2 failed",expression: .__fromFunctionCall(.__fromSyntaxNode("shown"),"contains",(nil,.__fromStringLiteral(#""\n+ 0 n1 sees fan2: fan 2 failed""#, "\n+ 0 n1 sees fan2: fan 2 failed"))),comments: ["the diff is \(shown)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:70:9-70:92
