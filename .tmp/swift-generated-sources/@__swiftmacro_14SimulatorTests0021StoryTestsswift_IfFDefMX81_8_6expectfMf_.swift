Testing.__checkFunctionCall(once.self,calling: {
  $0.contains($1)
},"# Then.\nrun 1s   # a second\n----\nok\n",expression: .__fromFunctionCall(.__fromSyntaxNode("once"),"contains",(nil,.__fromStringLiteral(##""# Then.\nrun 1s   # a second\n----\nok\n""##, "# Then.\nrun 1s   # a second\n----\nok\n"))),comments: ["recorded as \(once)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:82:9-82:98
