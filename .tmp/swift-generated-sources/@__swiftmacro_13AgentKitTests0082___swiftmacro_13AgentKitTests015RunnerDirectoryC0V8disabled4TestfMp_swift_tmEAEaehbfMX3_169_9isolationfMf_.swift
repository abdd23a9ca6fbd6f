nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests015RunnerDirectoryC0V8disabled4TestfMp_.swift:4:170-4:180
