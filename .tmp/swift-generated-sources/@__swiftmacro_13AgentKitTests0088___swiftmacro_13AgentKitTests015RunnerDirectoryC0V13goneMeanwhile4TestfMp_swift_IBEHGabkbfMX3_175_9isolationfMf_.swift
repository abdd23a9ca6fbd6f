nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_.swift:4:176-4:186
