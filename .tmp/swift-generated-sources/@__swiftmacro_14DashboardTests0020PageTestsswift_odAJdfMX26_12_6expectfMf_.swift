Testing.__checkFunctionCall(html.self,calling: {
  $0.contains($1)
},"<script>alert",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("html"),"contains",(nil,.__fromStringLiteral(#""<script>alert""#, "<script>alert"))), false),comments: ["a name with markup is written as markup in \(scope.name)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:27:13-27:113
