Testing.__checkFunctionCall(entries.self,calling: {
  $0.contains($1)
},noun,expression: .__fromFunctionCall(.__fromSyntaxNode("entries"),"contains",(nil,.__fromSyntaxNode("noun"))),comments: ["docs/glossary.md has no entry that names `\(noun)` (\(path))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:30:13-30:108
