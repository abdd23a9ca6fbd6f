Testing.__checkValue(error,expression: .__fromSyntaxNode("error"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/wt/lab/.tmp/swift-generated-sources/@__swiftmacro_11AgentsTests0026IpmiCorpusTestsswift_DsAGgfMX49_8_6expectfMf0_.swift:1:29-1:44
