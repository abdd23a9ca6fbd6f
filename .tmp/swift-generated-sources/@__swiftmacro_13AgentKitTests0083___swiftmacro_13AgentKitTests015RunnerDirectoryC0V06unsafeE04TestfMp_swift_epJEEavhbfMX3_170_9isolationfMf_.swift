nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests015RunnerDirectoryC0V06unsafeE04TestfMp_.swift:4:171-4:181
