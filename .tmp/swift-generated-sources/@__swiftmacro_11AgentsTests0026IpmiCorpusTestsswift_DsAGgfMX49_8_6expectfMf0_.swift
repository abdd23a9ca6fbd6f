Testing.__checkValue("\(try #require(error))".contains("Unable to establish"),expression: .__fromSyntaxNode(#""\(try #require(error))".contains("Unable to establish")"#),comments: ["the message must say what ipmitool said"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:50:9-50:117
