Testing.__checkFunctionCall(shown.self,calling: {
  $0.hasPrefix($1)
},"line 3: run 1s\n- 0 n1 sees fan3",expression: .__fromFunctionCall(.__fromSyntaxNode("shown"),"hasPrefix",(nil,.__fromStringLiteral(#""line 3: run 1s\n- 0 n1 sees fan3""#, "line 3: run 1s\n- 0 n1 sees fan3"))),comments: ["the diff is \(shown)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:69:9-69:93
