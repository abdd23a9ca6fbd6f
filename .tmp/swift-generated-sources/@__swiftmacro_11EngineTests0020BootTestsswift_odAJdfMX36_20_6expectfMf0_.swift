Testing.__checkFunctionCall(decision.missing("n1").self,calling: {
  $0.contains($1)
},.charge,expression: .__fromFunctionCall(.__fromSyntaxNode(#"decision.missing("n1")"#),"contains",(nil,.__fromSyntaxNode(".charge"))),comments: ["what is missing is not said to be the charge"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:37:21-37:118
