nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_.swift:4:173-4:183
