Testing.__checkBinaryOperation(settings.maintenance?.untilWallMilliseconds,{ $0 == $1() },1_796_104_800_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.maintenance?.untilWallMilliseconds"),"==",.__fromSyntaxNode("1_796_104_800_000")),comments: ["the end of maintenance is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:36:9-36:120
