nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a9LineCodecC0V12descriptions4TestfMp_.swift:5:99-5:109
