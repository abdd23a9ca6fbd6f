nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests015RunnerDirectoryC0V7periods4TestfMp_.swift:4:169-4:179
