Testing.__checkFunctionCall(list.self,calling: {
  $0.contains($1)
},"(\(file))",expression: .__fromFunctionCall(.__fromSyntaxNode("list"),"contains",(nil,.__fromSyntaxNode(#""(\(file))""#))),comments: ["docs/decisions/README.md does not list \(file)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:77:13-77:98
