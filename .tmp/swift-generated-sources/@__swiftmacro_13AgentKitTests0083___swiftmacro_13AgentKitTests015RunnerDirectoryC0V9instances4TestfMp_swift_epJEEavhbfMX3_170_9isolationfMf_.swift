nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_.swift:4:171-4:181
