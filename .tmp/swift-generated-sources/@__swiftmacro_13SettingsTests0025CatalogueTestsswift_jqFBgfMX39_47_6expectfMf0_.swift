Testing.__checkFunctionCall(paths.self,calling: {
  $0.contains($1)
},"policy.\(item.name)",expression: .__fromFunctionCall(.__fromSyntaxNode("paths"),"contains",(nil,.__fromSyntaxNode(#""policy.\(item.name)""#))),comments: ["policy.\(item.name) is no key"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:40:48-40:127
