nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_.swift:4:175-4:185
