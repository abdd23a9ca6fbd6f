Testing.__checkFunctionCall(old.read(until: "event: reset").self,calling: {
  $0.contains($1)
},"event: reset",expression: .__fromFunctionCall(.__fromSyntaxNode(#"old.read(until: "event: reset")"#),"contains",(nil,.__fromStringLiteral(#""event: reset""#, "event: reset"))),comments: ["a page from long ago is patched"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:152:13-152:113
