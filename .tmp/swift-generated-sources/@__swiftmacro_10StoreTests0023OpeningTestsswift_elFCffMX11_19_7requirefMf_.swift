Testing.__checkCast(attributes[.posixPermissions],as: (Int).self,expression: .__fromBinaryOperation(.__fromSyntaxNode("attributes[.posixPermissions]"),"as?",.__fromSyntaxNode("Int")),comments: ["no permissions for \(path)"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:12:20-12:97
