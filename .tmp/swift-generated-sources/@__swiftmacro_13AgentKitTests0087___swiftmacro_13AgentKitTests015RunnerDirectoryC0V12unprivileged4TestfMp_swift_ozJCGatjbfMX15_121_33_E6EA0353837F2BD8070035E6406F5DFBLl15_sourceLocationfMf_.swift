Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_.swift:16:122-16:138
