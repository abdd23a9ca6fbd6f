Testing.__checkFunctionCall(late.read(until: "event: patch").self,calling: {
  $0.contains($1)
},"event: patch",expression: .__fromFunctionCall(.__fromSyntaxNode(#"late.read(until: "event: patch")"#),"contains",(nil,.__fromStringLiteral(#""event: patch""#, "event: patch"))),comments: ["a browser that comes back misses the change"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:149:13-149:126
