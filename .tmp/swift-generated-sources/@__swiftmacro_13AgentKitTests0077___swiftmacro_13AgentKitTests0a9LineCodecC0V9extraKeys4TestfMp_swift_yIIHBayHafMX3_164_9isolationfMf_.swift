nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_.swift:4:165-4:175
