nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a9LineCodecC0V12descriptions4TestfMp_.swift:4:169-4:179
