Testing.__checkFunctionCall(manifest.self,calling: {
  $0.contains($1)
},".package(",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("manifest"),"contains",(nil,.__fromStringLiteral(#"".package(""#, ".package("))), false),comments: ["Core/Package.swift lists a dependency; the engine's purity rests on its having none"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:48:9-50:10
