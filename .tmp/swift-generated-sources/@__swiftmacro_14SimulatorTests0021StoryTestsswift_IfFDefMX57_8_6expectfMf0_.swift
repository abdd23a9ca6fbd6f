Testing.__checkFunctionCall(written.self,calling: {
  $0.contains($1)
},"0 n1 sees fan2: fan 2 failed",expression: .__fromFunctionCall(.__fromSyntaxNode("written"),"contains",(nil,.__fromStringLiteral(#""0 n1 sees fan2: fan 2 failed""#, "0 n1 sees fan2: fan 2 failed"))),comments: ["what happened was not recorded"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:58:9-58:100
