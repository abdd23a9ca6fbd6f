nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests015RunnerDirectoryC0V7periods4TestfMp_.swift:5:99-5:109
